// 20 000 search phrases of a Wordstat export: from the press on the part of the page to its groups on the screen. The
// file is in the engine by then; the desk is told of the phrases, stems, groups and draws them within that time.
import { openServed } from "../e2e/browser.mjs";
import { says } from "../e2e/desk.mjs";
import { drop } from "../e2e/hands.mjs";

const PHRASES = 20_000;

/** Phrases of 2 to 6 words; words are asked for as in a language, the first ones far more often. */
function wordstat() {
  let seed = 11;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const roots = "аренд склад стеллаж паллет кран погрузчик контейнер ангар терминал фасовк упаковк доставк хранен отгрузк крепеж саморез анкер перфоратор дрел шуруповерт кругл трубы кабел щит насос клапан фильтр редуктор мотор станок".split(" ");
  const endings = ["а", "ы", "у", "ой", "ов", "ам"];
  const ways = ["купить", "цена", "оптом", "москва", "недорого", "отзывы", "доставка", "спб", "производитель", "прайс"];
  const word = () => {
    const root = roots[Math.floor(random() ** 2 * roots.length)];
    const number = Math.floor(random() ** 3 * 400);
    return number < 40 ? root + endings[number % endings.length] : `${root}${number}`;
  };
  const phrase = (n) => {
    const words = Array.from({ length: 1 + (n % 4) }, word);
    return [...words, ways[Math.floor(random() * ways.length)]].join(" ");
  };
  const lines = Array.from({ length: PHRASES }, (_, n) => `${phrase(n)};${Math.floor(2_000_000 / (n + 5))};`);
  return `\ufeffЗапросы со словами;Число запросов;Топ запросов\r${lines.join("\r")}\r`;
}

async function groups() {
  const razbor = await openServed({ hash: "#/offer" });
  const { page } = razbor;
  await says(page, "Чем мы лучше конкурентов?");
  await drop(page, "main", [{ name: "wordstat.csv", content: wordstat() }]);
  await page.getByText(/Поисковые фразы: 20\s000\sстрок/).first().waitFor();
  const time = await page.getByRole("radio", { name: "Фразы", exact: true }).evaluate(async (radio) => {
    const head = () => document.querySelector("main h1")?.textContent ?? "";
    const change = new Promise((done) => {
      const watch = new MutationObserver(() => /фраз/.test(head()) && document.querySelector("main .table") && (watch.disconnect(), done()));
      watch.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
    });
    const from = performance.now();
    radio.click();
    await change;
    void document.body.offsetHeight;
    return performance.now() - from;
  });
  await razbor.close();
  return time;
}

export const keywords = [{ name: "offer: 20 000 phrases grouped", run: groups }];
