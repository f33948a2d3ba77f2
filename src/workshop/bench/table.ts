// The table the benchmark prints: figure, anchor, what the limit is compared with, its least and most, and the limit.
import colours from 'picocolors';
import type { BenchRow } from './figure.ts';

const widths = { name: 58, number: 9 };

export function headLine(): string {
  const heads = ['figure', 'anchor', 'told', 'least', 'most', 'limit'].map(cell);
  return colours.bold(`  ${'median'.padEnd(widths.name)}${heads.join('')}`);
}

export function rowLine({ figure, value, anchor, told, least, most, holds }: BenchRow): string {
  const { name, unit, limit, against } = figure;
  const sign = holds ? colours.green('✓') : colours.red('✗');
  const tell = (each: number): string =>
    against === 'ratio' ? `${each.toFixed(2)}×` : against === 'beyond' ? signed(each) : number(each);
  const cells = [
    number(value),
    anchor === undefined ? '' : number(anchor),
    tell(told),
    tell(least),
    tell(most),
  ];
  return `${sign} ${name.padEnd(widths.name)}${[...cells, tell(limit)].map(cell).join('')}  ${unit}`;
}

function cell(text: string): string {
  return text.padStart(widths.number);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value))}`;
}

function number(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(1);
}
