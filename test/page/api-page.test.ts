import { describe, expect, it } from 'vitest';
import { type ApiPageView, renderApiPage } from '../../functions/page/api-page.tsx';
import { renderProblemPage, unknownProblemPage } from '../../functions/page/problem-page.tsx';
import { curlExamples } from '../../functions/runtime/curl-examples.ts';
import { apiDescription } from '../../functions/runtime/openapi-files.ts';
import { problemCodes } from '../../functions/runtime/problem-codes.ts';
import { parseHtml } from './html.ts';

const view: ApiPageView = { api: apiDescription, url: 'https://approvals.example', examples: curlExamples, problems: problemCodes };
const html = renderApiPage(view);
const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('the page of the API', () => {
  it('has every operation with its address, its parameters and its answers', () => {
    for (const [path, item] of Object.entries(apiDescription.paths))
      for (const [method, operation] of Object.entries(item)) {
        const [, part = ''] = html.split(`<h3 id="${operation.operationId}">`);
        const [own = ''] = part.split('<h3 ');
        expect(own).toContain(`<code>${method.toUpperCase()} ${path}</code>`);
        for (const { name } of (operation as { parameters?: { name: string }[] }).parameters ?? [])
          expect([name, own.includes(`<code>${name}</code>`)]).toEqual([name, true]);
        for (const status of Object.keys(operation.responses)) expect([status, own.includes(`<li>${status}: `)]).toEqual([status, true]);
      }
  });

  it('has every schema with its members, and a row for every code', () => {
    for (const [name, schema] of Object.entries(apiDescription.components.schemas)) {
      const [, own = ''] = html.split(`<h3 id="schema-${name}">`);
      for (const member of Object.keys('properties' in schema ? (schema.properties ?? {}) : {}))
        expect([name, member, own.includes(`<code>${member}</code>`)]).toEqual([name, member, true]);
    }
    expect(html.split('<h3 id="schema-SubjectRequest">')[1]).toMatch(
      /^SubjectRequest<\/h3><p>One of <code>email<\/code> and <code>accountId<\/code>, and not both\.<\/p>/,
    );
    for (const code of Object.keys(problemCodes)) expect(html).toContain(`<a href="/docs/problems/${code}">`);
  });

  it('leads from every link to something that is there, and names nothing twice', () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  });

  it('leads from each refusal of an operation to the page of its code', () => {
    const [, revise = ''] = html.split('<h3 id="reviseDraft">');

    for (const code of ['not_found', 'not_revisable', 'erased', 'idempotency_mismatch'])
      expect(revise.split('<h3 ')[0]).toContain(`<a href="/docs/problems/${code}"><code>${code}</code></a>`);
    expect(revise).toContain('<code>idempotent-replayed: true</code>');
  });

  it('is made of the markup that all pages are made of, and so are the pages of the codes', () => {
    const problems = Object.entries(problemCodes).map(([code, meaning]) => renderProblemPage({ code, ...meaning }));

    for (const page of [html, unknownProblemPage(), ...problems]) expect(parseHtml(page).children.length).toBeGreaterThan(0);
  });

  it('says what may stand in a place', () => {
    const api = structuredClone(apiDescription) as unknown as { components: { schemas: Record<string, object> } };
    api.components.schemas = {
      Sample: {
        type: 'object',
        required: ['a'],
        properties: {
          a: { type: 'string', minLength: 1, maxLength: 9, description: 'In `code` <b>' },
          b: { anyOf: [{ $ref: '#/components/schemas/Sample' }, { type: 'null' }] },
          c: { type: 'array', maxItems: 3, items: { type: 'object', properties: { d: { const: 1 } } } },
          e: { type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: 9 } },
          f: { type: ['string', 'null'], format: 'date-time' },
          g: { enum: ['x', 2] },
          h: { type: 'number', minimum: 1 },
          i: { type: 'string', minLength: 4, maxLength: 4 },
        },
      },
    };
    const [, sample = ''] = renderApiPage({ ...view, api: api as unknown as ApiPageView['api'] }).split('<h3 id="schema-Sample">');

    expect(sample.split('</section>')[0]).toBe(
      'Sample</h3><ul>' +
        '<li><code>a</code>: string, 1 to 9 characters, required. In <code>code</code> &lt;b&gt;</li>' +
        '<li><code>b</code>: <a href="#schema-Sample">Sample</a> or null</li>' +
        '<li><code>c</code>: list of object, up to 3 entries<ul><li><code>d</code>: <code>1</code></li></ul></li>' +
        '<li><code>e</code>: object of any names, each integer, 0 to 9</li>' +
        '<li><code>f</code>: string or null, an instant in ISO 8601</li>' +
        '<li><code>g</code>: one of <code>x</code>, <code>2</code></li>' +
        '<li><code>h</code>: number, at least 1</li>' +
        '<li><code>i</code>: string, 4 characters</li></ul>',
    );
  });
});
