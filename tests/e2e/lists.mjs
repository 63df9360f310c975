// Lists of sales whose answer is known beforehand.

const YEAR = 2025;
const day = (month, of) => `${String(of).padStart(2, "0")}.${String(month).padStart(2, "0")}.${YEAR}`;

// name, seller, months of purchase, amount of each. In all 1 200 000:
//   A (larger ones bring less than 80 %): Ромашка 600 000, Василёк 240 000, Лютик 144 000;
//   B (less than 95 %): Мак 72 000, Пион 48 000, Астра 36 000; the rest is C.
//   X: in 12 of 12 months and even; Z: once; Y: between.
const FLOWERS = [
  ["Ромашка", "Иванова", 12, 50_000, "AX"],
  ["Василёк", "Иванова", 12, 20_000, "AX"],
  ["Лютик", "Петров", 4, 36_000, "AY"],
  ["Мак", "Петров", 1, 72_000, "BZ"],
  ["Пион", "Иванова", 12, 4_000, "BX"],
  ["Астра", "Петров", 6, 6_000, "BY"],
  ["Сирень", "Иванова", 12, 2_000, "CX"],
  ["Клевер", "Петров", 1, 18_000, "CZ"],
  ["Тюльпан", "Петров", 3, 4_000, "CY"],
  ["Фиалка", "Иванова", 1, 6_000, "CZ"],
];

/** Ten clients of two sellers in 2025: [[date, client, seller, amount], …], 64 rows. */
export const FLOWER_ROWS = FLOWERS.flatMap(([name, seller, times, amount]) =>
  Array.from({ length: times }, (_, n) => {
    const month = 1 + Math.floor((n * 12) / times);
    // The first and the last day of the year are there: every month is a full one.
    const of = name === "Ромашка" && month === 12 ? 31 : name === "Василёк" && month === 1 ? 1 : 15;
    return [day(month, of), name, seller, amount];
  }),
);
export const FLOWER_HEAD = ["Дата", "Клиент", "Менеджер", "Сумма"];
/** Names, largest first. */
export const FLOWER_NAMES = FLOWERS.map(([name]) => name);
/** How many clients stand in each of the nine cells. */
export const FLOWER_CELLS = { AX: 2, AY: 1, AZ: 0, BX: 1, BY: 1, BZ: 1, CX: 1, CY: 1, CZ: 2 };
export const FLOWER_VERDICT = "3 клиента из 10 приносят 82 % выручки";

const joined = (rows, delimiter, end) => rows.map((row) => row.join(delimiter)).join(end);
/** As copied from Excel. */
export const flowersTsv = () => joined([FLOWER_HEAD, ...FLOWER_ROWS], "\t", "\r\n");
/** As a file. */
export const flowersCsv = () => joined([FLOWER_HEAD, ...FLOWER_ROWS], ";", "\r\n");

/** A list of `count` rows of `clients` clients, `head` first; for what must be large. */
export function longCsv(count, clients = 400) {
  const rows = Array.from({ length: count }, (_, n) => [day(1 + (n % 12), 1 + (n % 28)), `Клиент ${n % clients}`, 100 + (n % 900)]);
  return joined([["Дата", "Клиент", "Сумма"], ...rows], ";", "\n");
}

/** Text → Windows-1251. */
export function cp1251(text) {
  const others = { Ё: 0xa8, ё: 0xb8, "«": 0xab, "»": 0xbb, "№": 0xb9, "\u00a0": 0xa0, "—": 0x97, "–": 0x96 };
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0);
      if (code < 128) return code;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      if (!(letter in others)) throw new Error(`Windows-1251 has no ${letter}`);
      return others[letter];
    }),
  );
}

/**
 * A file as 1C and people make them: Windows-1251, `sep=`, a title and a period above, decimal commas, a line of
 * totals. Of 64 + 5 rows 5 are to be set aside: two without a client, one bad date, one bad sum, the totals.
 */
export function dirtyCsv() {
  const money = (sum) => `${Math.floor(sum / 1000)}\u00a0${String(sum % 1000).padStart(3, "0")},00`;
  const lines = FLOWER_ROWS.map(([date, name, seller, sum]) => [date, `ООО «${name}»`, seller, money(sum)].join(";"));
  return cp1251(
    [
      "sep=;",
      "Продажи отдела;;;",
      "Период: 01.01.2025 — 31.12.2025;;;",
      "",
      FLOWER_HEAD.join(";"),
      ...lines,
      "15.03.2025;;Иванова;1 000,50",
      "15.04.2025;;Петров;2 000,50",
      "32.13.2025;ООО «Мак»;Петров;100,00",
      "15.05.2025;ООО «Мак»;Петров;сто рублей",
      "Итого;;;1 200 000,00",
    ].join("\r\n"),
  );
}

/** Names that would do harm where a page trusted them. */
export const HOSTILE = [
  '<img src=x onerror="globalThis.harmed=1;fetch(`/harm-img`)">',
  '<script>globalThis.harmed=2;fetch("/harm-script")</script>',
  '=HYPERLINK("http://example.com/harm";"клик")',
  '"><svg onload=globalThis.harmed=3>',
  "@import url(http://example.com/harm.css)",
];
