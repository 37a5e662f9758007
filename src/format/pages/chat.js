"use strict";
(() => {
  const field = document.getElementById("q"), found = document.getElementById("found");
  const days = [...document.querySelectorAll("section")].map(day => ({ day, items: [...day.querySelectorAll("li")] }));
  let texts;
  const look = () => {
    const wanted = field.value.trim().toLocaleLowerCase();
    texts ??= new Map(days.flatMap(({ items }) => items.map(item => [item, item.textContent.toLocaleLowerCase()])));
    let count = 0;
    for (const { day, items } of days) {
      let here = 0;
      for (const item of items) {
        const hit = !wanted || texts.get(item).includes(wanted);
        if (item.hidden === hit) item.hidden = !hit;
        if (hit) here += 1;
      }
      day.hidden = here === 0;
      count += here;
    }
    found.textContent = !wanted ? "" : count ? " " + count.toLocaleString(document.documentElement.lang) : " " + found.dataset.none;
  };
  let waiting;
  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 120); });
})();
