"use strict";
// Numbers are links to steps at the end of the page. This shows the step and all it rests on as a tree beside the text.
(function () {
  const panel = document.getElementById("panel");
  const place = document.getElementById("panel-tree");
  let opener = null;

  function piece(step, selector) {
    return Array.from(step.children)
      .filter((child) => child.matches(selector))
      .map((child) => child.cloneNode(true));
  }

  function inputs(step) {
    const list = Array.from(step.children).find((child) => child.matches("ul.in"));
    return list ? Array.from(list.querySelectorAll("a"), (a) => a.getAttribute("href").slice(1)) : [];
  }

  function node(id, told, depth) {
    const item = document.createElement("li");
    const step = document.getElementById(id);
    const needed = inputs(step);
    const again = told.has(id);
    told.add(id);
    const what = piece(step, ".what");
    const rest = piece(step, ".say, .why, .scroll");
    if (again || needed.length === 0) {
      const leaf = document.createElement("div");
      leaf.className = "leaf";
      leaf.append(...what);
      if (again && needed.length > 0) {
        const note = document.createElement("p");
        note.className = "why";
        note.textContent = "见上";
        leaf.append(note);
      } else {
        leaf.append(...rest);
      }
      item.append(leaf);
      return item;
    }
    const details = document.createElement("details");
    details.open = depth < 2;
    const summary = document.createElement("summary");
    summary.append(...what);
    const list = document.createElement("ul");
    new Set(needed).forEach((input) => list.append(node(input, told, depth + 1)));
    details.append(summary, ...rest, list);
    item.append(details);
    return item;
  }

  function show(id, from) {
    const list = document.createElement("ul");
    list.append(node(id, new Set(), 0));
    place.replaceChildren(list);
    if (!panel.contains(from)) {
      opener = from;
    }
    panel.hidden = false;
    document.body.classList.add("open");
    panel.scrollTop = 0;
    panel.focus();
  }

  function close() {
    panel.hidden = true;
    document.body.classList.remove("open");
    if (opener) {
      opener.focus({ preventScroll: true });
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.n");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const id = (link.getAttribute("href") || "").slice(1);
    if (/^[tc]\d+$/.test(id) && document.getElementById(id)) {
      event.preventDefault();
      show(id, link);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      close();
    }
  });
  document.getElementById("panel-close").addEventListener("click", close);
})();
