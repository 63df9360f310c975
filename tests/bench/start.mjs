// From navigation to the first paint, and to the usable page ([data-ready]), on the page's own clock.
import { FORMS } from "../e2e/browser.mjs";

const MOMENTS = { "first paint": "first-contentful-paint", "page ready": "razbor:ready" };

async function moment(open, entry) {
  const razbor = await open();
  const time = await razbor.page.evaluate(
    (entry) =>
      new Promise((done) => {
        const look = () => {
          const [found] = performance.getEntriesByName(entry);
          found ? done(found.startTime) : setTimeout(look, 1);
        };
        look();
      }),
    entry,
  );
  await razbor.close();
  return time;
}

export const start = Object.entries(FORMS).flatMap(([form, open]) =>
  Object.entries(MOMENTS).map(([name, entry]) => ({ name: `${form}: ${name}`, run: () => moment(open, entry) })),
);
