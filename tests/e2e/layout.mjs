// What is wrong with the layout of the page in sight, at widths from a small phone to a large screen.
export const WIDTHS = [360, 390, 768, 1024, 1440, 1920];

/** What is wrong with the layout, each as one readable line. */
const faults = (page) =>
  page.evaluate(() => {
    const title = (one) => `${one.localName}.${String(one.className.baseVal ?? one.className).split(" ")[0]} "${(one.ariaLabel ?? one.textContent ?? "").trim().slice(0, 30)}"`;
    const found = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const shown = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const cut = (one) => {
      for (let above = one.parentElement; above; above = above.parentElement) {
        if (above.matches("svg") || getComputedStyle(above).overflowX !== "visible") return true;
      }
      return false;
    };
    for (const one of document.querySelectorAll("body *")) {
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 1 && shown(one) && (right > wide + 1 || left < -1) && !one.closest(".skip") && !cut(one)) found.push(`${title(one)} sticks out: ${left | 0}…${right | 0}`);
    }
    // Things to read and to press; what is fixed, folded or scrolls on its own lies above others by intent.
    const things = [...document.querySelectorAll("h1, h2, h3, p, button, a[href], input, select, summary, .chip, .axis, dt, dd, li > span")].filter(
      (one) => shown(one) && !one.closest(".table, .unseen, .skip, .rail, .side-panel, dialog, .segmented, .drop-zone") && !one.matches(".unseen, input[type=radio]") && one.getBoundingClientRect().width > 1,
    );
    const boxes = things.map((one) => one.getBoundingClientRect());
    things.forEach((one, a) => {
      for (let b = a + 1; b < things.length; b++) {
        const other = things[b];
        if (one.contains(other) || other.contains(one)) continue;
        const across = Math.min(boxes[a].right, boxes[b].right) - Math.max(boxes[a].left, boxes[b].left);
        const along = Math.min(boxes[a].bottom, boxes[b].bottom) - Math.max(boxes[a].top, boxes[b].top);
        if (across > 2 && along > 2 && !one.closest("header.top") === !other.closest("header.top")) found.push(`${title(one)} overlaps ${title(other)}`);
      }
    });
    return [...new Set(found)];
  });

/** Faults of the page in its present state at every width, each after the state's name. */
export async function faultsOfWidths(page, state) {
  const found = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 700 ? 780 : 900 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found.push(...(await faults(page)).map((fault) => `${state}, ${width}: ${fault}`));
  }
  return found;
}
