import type { Child } from 'hono/jsx';
import { formatMoney } from '../domain/money.ts';
import { actionTier } from '../domain/policy/action-rules.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { exemptedRefundConfidence } from '../domain/policy/refund-remedy.ts';
import { alwaysHuman, prohibited } from '../domain/policy/vocabulary.ts';
import { Name, Quoted } from './parts.tsx';
import { durationWords, hoursWords, impactWords, percent, smallRefundWords, stageWords, tierWords, urgencyWords, whenWords } from './policy-words.ts';
import { formatInstant } from './time.ts';
import { categoryWords, listed, ruleHeading, words } from './words.ts';

/** Sections of a policy in words, with their anchors. */
const sections = {
  confidence: 'Confidence',
  topics: 'Topics',
  money: 'Money',
  actions: 'Actions',
  words: 'Keywords and patterns',
  reading: 'Tone and reading',
  exemptions: 'Exemptions',
  routes: 'Who is asked',
  timers: 'Timers',
  learning: 'Baseline and calibration',
} as const;

interface SectionProps {
  readonly policy: Policy;
  readonly timeZone: string;
}

/** A whole policy in words, section by section, with the sections listed before it. */
export const PolicyInWords = ({ policy, timeZone }: SectionProps) => (
  <>
    <nav aria-label="Sections of the policy">
      {Object.entries(sections).map(([id, title]) => (
        <a href={`#${id}`}>{title}</a>
      ))}
    </nav>
    <Confidence policy={policy} />
    <Topics policy={policy} />
    <MoneyLimits policy={policy} />
    <Actions policy={policy} />
    <Words policy={policy} />
    <Reading policy={policy} />
    <Exemptions policy={policy} />
    <Routes policy={policy} />
    <Timers policy={policy} />
    <Learning policy={policy} timeZone={timeZone} />
  </>
);

const Section = ({ id, children }: { id: keyof typeof sections; children: Child }) => (
  <section id={id}>
    <h2>{sections[id]}</h2>
    {children}
  </section>
);

/** A table that scrolls sideways where it is too wide; a region that scrolls must be reachable by keyboard. */
export const Table = ({ caption, columns, children }: { caption: string; columns: readonly string[]; children: Child }) => (
  <section class="scroll" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);

type Of = { readonly policy: Policy };

function Confidence({ policy: { thresholds, sensitive } }: Of) {
  const { default: ordinary, high, highEnterprise, categories } = thresholds;
  const told = (held: number, mark: number): string => `held below ${percent(held)}${mark > held ? `, watchers told below ${percent(mark)}` : ''}`;
  const byThreshold = Map.groupBy(Object.entries(categories), ([, held]) => held);
  const row = (name: Child, held: number) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{told(held, high)}</td>
      <td>{told(held, highEnterprise)}</td>
    </tr>
  );
  return (
    <Section id="confidence">
      <Table caption="How sure an author must be, by category and segment" columns={['Category', 'Small and standard accounts', 'Enterprise accounts']}>
        {row('Every other category', ordinary)}
        {[...byThreshold].map(([held, alike]) =>
          row(<Name>{listed(alike.map(([category], i) => (i === 0 ? categoryWords(category) : words(category))))}</Name>, held),
        )}
      </Table>
      <p class="soft">The thresholds of money and security also hold where a reply moves money or changes access.</p>
      <p>
        On sensitive accounts everything waits for people; low-risk topics are sent from a confidence of {percent(sensitive.lowRiskConfidence)} on, and watchers
        are told. An account is sensitive above a contract value of {formatMoney(sensitive.contractValueAbove)} a year, with one in another currency, in a
        regulated industry, and while an escalation is open.
      </p>
    </Section>
  );
}

const TopicList = ({ title, topics, builtIn }: { title: string; topics: readonly string[]; builtIn: Readonly<Record<string, string>> }) => (
  <>
    <h3>{title}</h3>
    {Object.keys(builtIn).length + topics.length === 0 ? (
      <p>None.</p>
    ) : (
      <ul>
        {Object.keys(builtIn).map((topic) => (
          <li>
            {words(topic)} <span class="soft">(built in)</span>
          </li>
        ))}
        {topics
          .filter((topic) => !Object.hasOwn(builtIn, topic))
          .map((topic) => (
            <li>
              <Name>{words(topic)}</Name>
            </li>
          ))}
      </ul>
    )}
  </>
);

const Topics = ({ policy: { topics } }: Of) => (
  <Section id="topics">
    <TopicList title="A person always decides" topics={topics.alwaysHuman} builtIn={alwaysHuman} />
    <TopicList title="Never answered without a person" topics={topics.prohibited} builtIn={prohibited} />
    <TopicList title="Low risk" topics={topics.lowRisk} builtIn={{}} />
  </Section>
);

const MoneyLimits = ({ policy: { limits, window } }: Of) => (
  <Section id="money">
    <Table
      caption="More than this needs a person; exactly this does not"
      columns={['Currency', 'Small accounts', 'Standard accounts', 'Enterprise accounts', 'Two people from', 'Small refunds go out below']}
    >
      {Object.entries(limits).map(([currency, limit]) => (
        <tr>
          <th scope="row">{currency}</th>
          {[limit.small, limit.standard, limit.enterprise, limit.dualFrom].map((minor) => (
            <td>{formatMoney({ currency, minor })}</td>
          ))}
          <td>{smallRefundWords(currency, limit).join(', ') || 'none'}</td>
        </tr>
      ))}
    </Table>
    <p>Money promised to an account in {window.days} days is added up before it is compared. Money in any other currency waits for people.</p>
  </Section>
);

const Actions = ({ policy: { actions } }: Of) => (
  <Section id="actions">
    <Table caption="What a reply does, and what becomes of it" columns={['Action', 'Touches', 'Can be taken back', 'The reply']}>
      {Object.entries(actions).map(([type, entry]) => {
        const counts = actionTier(type, entry);
        return (
          <tr>
            <th scope="row">
              <Name>{words(type)}</Name>
            </th>
            <td>{impactWords[entry.impact]}</td>
            <td>{entry.reversible ? 'yes' : 'no'}</td>
            <td>
              {tierWords[counts]} (tier {counts}
              {counts === entry.tier ? '' : `, for what it touches; the catalogue says ${entry.tier}`})
            </td>
          </tr>
        );
      })}
    </Table>
    <p>Any other action waits for people.</p>
  </Section>
);

function Words({ policy: { keywords, patterns } }: Of) {
  const byId = [...Map.groupBy(keywords, ({ id, tier }) => `${tier} ${id}`).values()];
  return (
    <Section id="words">
      {byId.length === 0 ? (
        <p>No keywords.</p>
      ) : (
        <Table caption="Keywords in message or reply" columns={['Name', 'Words', 'The reply']}>
          {byId.map((group) => (
            <tr>
              <th scope="row">
                <Name>{words(group[0]?.id ?? '')}</Name>
              </th>
              <td class="say">
                <Name>{group.map(({ text }) => text).join(', ')}</Name>
              </td>
              <td>{tierWords[group[0]?.tier ?? 3]}</td>
            </tr>
          ))}
        </Table>
      )}
      {patterns.length === 0 ? (
        <p>No patterns.</p>
      ) : (
        <Table caption="Patterns in message or reply" columns={['Name', 'Pattern', 'The reply']}>
          {patterns.map(({ id, pattern, tier }) => (
            <tr>
              <th scope="row">
                <Name>{words(id)}</Name>
              </th>
              <td>
                <Name>{pattern}</Name>
              </td>
              <td>{tierWords[tier]}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

const Reading = ({ policy: { sentiment, escalation, languages, privateData } }: Of) => (
  <Section id="reading">
    <ul>
      <li>A message read as negative with a score of {percent(sentiment.negativeFrom)} or more waits for people.</li>
      <li>
        So does one that sounds at least {percent(sentiment.trend.from)} negative, and by {percent(sentiment.trend.growth)} more than the mildest before it.
      </li>
      <li>So does a conversation that is likely to escalate, from a predicted risk of {percent(escalation.from)} on.</li>
      <li>
        {languages.holdUnread
          ? 'Messages in languages whose topics are not read wait for people where the helpdesk names no topic.'
          : 'Messages in languages whose topics are not read do not wait for that.'}
      </li>
      <li>
        {privateData.comprehend
          ? 'Replies are searched for private data by our patterns and by Amazon Comprehend.'
          : 'Replies are searched for private data by our patterns alone.'}
      </li>
    </ul>
  </Section>
);

const Exemptions = ({ policy: { exemptions, thresholds } }: Of) => (
  <Section id="exemptions">
    {exemptions.length === 0 ? (
      <p>None: every refund waits for people.</p>
    ) : (
      <ul>
        {exemptions.map(({ id, waives }) => (
          <li>
            <Name>{words(id)}</Name> waives <Name>{listed(waives.map(ruleHeading))}</Name>, below the amounts above, at a confidence of at least{' '}
            {percent(Math.max(exemptedRefundConfidence, thresholds.default))}. Watchers are told.
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const Routes = ({ policy: { routes } }: Of) => (
  <Section id="routes">
    <Table
      caption="The first route that fits is taken; those before it that join are asked with its first stage"
      columns={['Route', 'When', 'Stages, one after the other', 'Told']}
    >
      {routes.map(({ id, when, stages, watchers, also }, index) => (
        <tr>
          <th scope="row">
            {index + 1}. <Name>{id}</Name>
          </th>
          <td class="say">
            {also ? 'joins, ' : ''}
            <Name>{whenWords(when).join(', and ')}</Name>
          </td>
          <td class="say">
            <ol>
              {stages.map((stage) => (
                <li>
                  <Name>{stageWords(stage)}</Name>
                </li>
              ))}
            </ol>
          </td>
          <td>{watchers.length === 0 ? 'nobody' : <Name>{listed(watchers.map(words))}</Name>}</td>
        </tr>
      ))}
    </Table>
    <p>
      All seats of a stage are asked at once. On accounts with privileged roles everybody signs in. Where the policy needs two people and a route asks one, an
      owner joins.
    </p>
  </Section>
);

const Timers = ({ policy: { timers, hours, escrowSeconds, holdingReply } }: Of) => (
  <Section id="timers">
    <Table
      caption="After a stage has opened; the holding reply after the draft was first held"
      columns={['Urgency', 'Reminder', 'One more is asked', 'Holding reply']}
    >
      {(['urgent', 'standard', 'internal'] as const).map((urgency) => {
        const { remind, escalate, fallback } = timers[urgency];
        return (
          <tr>
            <th scope="row">{urgencyWords[urgency]}</th>
            <td>{remind === undefined ? 'none' : durationWords(remind)}</td>
            <td>{escalate.map(durationWords).join(', ') || 'never'}</td>
            <td>{durationWords(fallback)}</td>
          </tr>
        );
      })}
    </Table>
    <p>
      {hours === null ? (
        'Reminders and escalations come at any hour.'
      ) : (
        <>
          Reminders and escalations rest outside of working hours: <Name>{hoursWords(hours)}</Name>.
        </>
      )}
    </p>
    <p>{escrowSeconds === 0 ? 'An approved reply goes out at once.' : `An approved reply goes out after ${escrowSeconds} s, in which it can be stopped.`}</p>
    <h3>The holding reply</h3>
    <p>
      <strong>
        <Name>{holdingReply.subject}</Name>
      </strong>
    </p>
    <Quoted text={holdingReply.text} />
  </Section>
);

const Learning = ({ policy: { baseline, calibration, attention }, timeZone }: SectionProps) => (
  <Section id="learning">
    <ul>
      <li>
        {baseline.until === null
          ? 'No baseline.'
          : `Until ${formatInstant(new Date(baseline.until), timeZone)} every reply waits for people, and after it those of categories that are not opened.`}
      </li>
      {(calibration.standings ?? []).map(({ category, account, replies, by }) => (
        <li>
          <Name>{categoryWords(category)}</Name>
          {account === undefined ? '' : ' (for the account '}
          {account === undefined ? null : <Name>{account}</Name>}
          {account === undefined ? '' : ')'}
          {replies === 'unseen' ? ': its replies go out where no other rule holds them' : ': people see all of its replies'}, by{' '}
          {by === 'calibration' ? 'calibration' : 'people'}.
        </li>
      ))}
      {calibration.since === undefined ? null : (
        <li>What people decided before {formatInstant(new Date(calibration.since), timeZone)} is no evidence any more.</li>
      )}
      <li>
        A category of at least {baseline.minCases} cases may be promoted where more than {percent(calibration.promoteAbove)} were approved unchanged.
      </li>
      <li>It is demoted where {percent(calibration.demoteAtRejections)} or more were rejected.</li>
      <li>{percent(calibration.auditShare)} of the replies sent at once are looked at afterwards.</li>
      {attention.checksPerHundred > 0 ? (
        <li>
          Of each hundred approvals of a person {attention.checksPerHundred} are followed by an attention check: a made-up reply with a mistake in it, never
          sent, told afterwards.
        </li>
      ) : null}
    </ul>
  </Section>
);
