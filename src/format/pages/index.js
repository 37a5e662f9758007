"use strict";
(() => {
  const field = document.getElementById("q"), found = document.getElementById("found");
  const hits = document.getElementById("hits"), list = document.getElementById("list");
  const rows = [...list.querySelectorAll("tr[data-page]")];
  const most = 200, texts = new Map();
  let asked = 0;
  window.said = (page, messages) => texts.set(page, messages);
  const load = page => texts.has(page) ? Promise.resolve() : new Promise(done => {
    const script = document.createElement("script");
    script.src = "search/" + page + ".js";
    script.onload = script.onerror = done;
    document.head.append(script);
  });
  const add = (row, id, day, text, at, length) => {
    const item = document.createElement("li"), link = document.createElement("a"), mark = document.createElement("mark");
    link.href = row.dataset.href + "#" + id;
    link.textContent = row.dataset.name + ", " + day;
    const from = Math.max(0, at - 60), quote = document.createElement("bdi");
    mark.textContent = text.slice(at, at + length);
    quote.append((from ? "…" : "") + text.slice(from, at), mark, text.slice(at + length, at + length + 120));
    item.append(link, " ", quote);
    hits.append(item);
  };
  const look = async () => {
    const wanted = field.value.trim().toLocaleLowerCase(), own = ++asked;
    hits.replaceChildren();
    list.hidden = wanted.length > 0;
    found.textContent = "";
    if (!wanted) return;
    let count = 0;
    for (const row of rows) {
      await load(row.dataset.page);
      if (own !== asked) return;
      for (const [id, day, text] of texts.get(row.dataset.page) ?? []) {
        const at = text.toLocaleLowerCase().indexOf(wanted);
        if (at >= 0 && count++ < most) add(row, id, day, text, at, wanted.length);
      }
    }
    found.textContent = " " + (count ? count.toLocaleString(document.documentElement.lang) : found.dataset.none);
  };
  let waiting;
  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 200); });
})();
