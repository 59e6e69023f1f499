import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { AccountFields } from '../../functions/domain/policy/account.ts';
import { AccountLine, PersonLine } from '../../functions/runtime/admin-schemas.ts';
import { accountColumns, personColumns, type ReadLine, readImport } from '../../functions/runtime/import-lines.ts';

const read = (text: string | Buffer) => readImport(Buffer.from(text), 'text/csv', AccountLine, accountColumns);
function lines(text: string | Buffer): ReadLine<z.infer<typeof AccountLine>>[] {
  const found = read(text);
  if ('refused' in found) throw new Error(JSON.stringify(found.refused));
  return found;
}
const header = 'id,name,segment';
/** The dotted paths of all that a schema has. */
function leaves(schema: z.core.$ZodType, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return leaves(schema.unwrap(), path);
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([name, of]) => leaves(of, [...path, name]));
  return [path.join('.')];
}

describe('columns of CSV', () => {
  it.each([
    ['accounts', AccountLine, accountColumns],
    ['people', PersonLine, personColumns],
  ])('are all that %s can say', (_, schema, columns) => {
    expect(Object.keys(columns).sort()).toEqual(leaves(schema).sort());
  });

  it('become an account; an empty cell says nothing', () => {
    const text = [
      'privilegedRoles,id,name, segment ,contractValue.currency,contractValue.minor,regulated,activeEscalation,frozen,confidential,alias,managerId',
      ' Global Administrator ;Owner;;,acc_1,"Firm, ""A""",small,USD, 1200000 ,healthcare,TRUE,false,,A-1,per_ann',
      ',acc_2,B,standard,,,,,,,,',
    ].join('\r\n');

    expect(lines(text)).toEqual([
      {
        line: 2,
        errors: [],
        given: new Set(['id', 'name', 'segment', 'contractValue', 'regulated', 'privilegedRoles', 'activeEscalation', 'frozen', 'alias', 'managerId']),
        value: {
          ...{ id: 'acc_1', name: 'Firm, "A"', segment: 'small', contractValue: { currency: 'USD', minor: 1200000 }, regulated: ['healthcare'] },
          ...{ privilegedRoles: ['Global Administrator', 'Owner'], activeEscalation: true, frozen: false, alias: 'A-1', managerId: 'per_ann' },
        },
      },
      { line: 3, errors: [], given: new Set(['id', 'name', 'segment']), value: { ...AccountFields.parse({ name: 'B', segment: 'standard' }), id: 'acc_2' } },
    ]);
  });

  it.each([
    ['contractValue.currency,contractValue.minor', 'USD,1.24E+06', 'contractValue.minor', 'expected number'],
    ['contractValue.currency,contractValue.minor', 'USD,"1,200"', 'contractValue.minor', 'expected number'],
    ['contractValue.currency,contractValue.minor', 'USD,-1', 'contractValue.minor', 'at least 0'],
    ['contractValue.currency,contractValue.minor', 'USD,', 'contractValue.minor', 'required'],
    ['frozen', 'yes', 'frozen', 'expected boolean'],
    ['managerId', 'Ann Becker', 'managerId', 'not of the expected form'],
  ])('%s refuses %s', (columns, cells, path, message) => {
    expect(lines(`${header},${columns}\nacc_1,A,small,${cells}`)).toEqual([{ line: 2, errors: [{ path, message }] }]);
  });

  it('keep an apostrophe: it may be a name’s own', () => {
    expect(lines(`${header}\nacc_1,'s-Gravenhage,small\nacc_2,'=Firm,small`).map(({ value }) => value?.name)).toEqual(["'s-Gravenhage", "'=Firm"]);
  });

  it('refuse a row alone that does not fit, and pass over empty ones', () => {
    const text = Buffer.concat([
      Buffer.from(`${header}\nacc_1,A\n\n,,\nacc_2,B,small,C\nacc_3,5" pipe,small\nacc_4,`),
      Buffer.from([0xff]),
      Buffer.from(',small\nacc_5,E,small\nacc_6,"F,small\nacc_7,G,small'),
    ]);

    expect(lines(text).map(({ line, value, errors }) => [line, value?.id ?? errors[0]?.message])).toEqual([
      [2, '2 cells where the header has 3'],
      [5, '4 cells where the header has 3'],
      [6, 'quotes stand otherwise than CSV has them (RFC 4180)'],
      [7, 'a cell holds bytes that are no UTF-8'],
      [8, 'acc_5'],
      [9, 'quotes stand otherwise than CSV has them (RFC 4180)'],
    ]);
  });

  it.each([
    ['', ''],
    ['\n', ''],
    ['"id,name', ''],
    ['id,name,id\n', 'id'],
    ['id;name;segment\n', '(unknown)'],
    ['id,Nom commercial', '(unknown)'],
    ['id,__proto__', '__proto__'],
    ['id,constructor', 'constructor'],
    ['id,contractValue', 'contractValue'],
  ])('are refused with all rows where the header is %j', (text, path) => {
    expect(read(text)).toMatchObject({ refused: { status: 422, errors: [{ path }] } });
  });
});
