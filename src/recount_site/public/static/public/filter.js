// Filters the list, the map and the timeline together. What is chosen stands in the address, after "#": it can be
// cited, it is kept from page to page, and no server ever sees it. Without scripts the whole list stands as it is.
(function () {
  "use strict";
  var index = window.RECOUNT_INDEX, form = document.querySelector("[data-filters]");
  if (!index || !form) { return; }
  var CODE = 0, PLACE = 1, OTHER = 2, WHEN = 3, START = 4, END = 5, TOLL = 6, LOW = 7, HIGH = 8, EVENT = 9,
    STATUS = 10, GRADE = 11, HEADLINE = 12, VALUES = 13, SHARED = 14;
  var BATCH = 100, fields = Object.keys(index.fields), rows = index.rows;
  var result = form.querySelector("[data-result]"), totals = document.querySelector("[data-totals]");
  var table = document.querySelector("[data-list]"), whole = document.querySelectorAll("[data-whole]");

  // What the form asks for, as an address holds it: only what is chosen, in the order of the form.
  function asked() {
    var chosen = new URLSearchParams();
    new FormData(form).forEach(function (value, name) { if (value.trim()) { chosen.append(name, value.trim()); } });
    return chosen;
  }

  function fill(chosen) {
    Array.from(form.elements).forEach(function (element) {
      if (!element.name) { return; }
      if (element.type === "checkbox") { element.checked = chosen.getAll(element.name).includes(element.value); }
      else { element.value = chosen.get(element.name) || ""; }
    });
  }

  function inAddress() {
    var hash = location.hash.slice(1);
    return new URLSearchParams(hash.includes("=") ? hash : "");
  }

  function fits(chosen) {
    var wanted = fields.map(function (field) {
      var values = chosen.getAll(field);
      return values.length ? new Set(values.map(function (v) { return index.fields[field].indexOf(v); })) : null;
    });
    var from = chosen.get("from"), to = chosen.get("to");
    return function (row) {
      var held = wanted.every(function (set, n) {
        return !set || row[VALUES][n].some(function (v) { return set.has(v); });
      });
      if (!held || !(from || to)) { return held; }
      return row[START] !== null && (!from || row[END] >= from) && (!to || row[START] <= to);
    };
  }

  function isolated(text) { return index.rtl ? "\u2066" + text + "\u2069" : text; }
  function number(n) { return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f"); }
  function say(key, facts) {
    return index.words[key].replace(/{(\w+)}/g, function (all, name) { return isolated(facts[name]); });
  }

  function range(low, high) {
    if (low === null && high === null) { return index.words["range.unknown"]; }
    if (high === null) { return say("range.at_least", { low: number(low) }); }
    if (low === null) { return say("range.up_to", { high: number(high) }); }
    if (low === high) { return low ? say("range.single", { low: number(low) }) : index.words["range.none_stated"]; }
    // In Arabic a range torn at a line's end would be read the wrong way round.
    return isolated(number(low) + (index.rtl ? "\u2060–\u2060" : "–") + number(high));
  }

  function sum(kept, end) {
    var known = kept.map(function (row) { return row[end]; }).filter(function (n) { return n !== null; });
    return known.length ? known.reduce(function (a, b) { return a + b; }, 0) : null;
  }

  // A toll that is told of several incidents together, and the highest number of each, is counted once.
  function once(kept) {
    var counted = new Set();
    return kept.filter(function (row) {
      if (row[SHARED] === null || !counted.has(row[SHARED])) { counted.add(row[SHARED]); return true; }
      return false;
    });
  }

  // The rule of the headline: sums of minima and of maxima apart, and unknown tolls counted beside them.
  function showSums(box, kept) {
    var low = sum(kept, LOW), high = sum(once(kept), HIGH);
    if (low !== null && high !== null && high < low) { high = null; }
    var known = low !== null || high !== null;
    box.querySelector("[data-sum]").textContent = kept.length ? range(low, high) : "–";
    box.querySelector("[data-how]").textContent = known ? index.words["list.sum_of"] : "";
    var counts = [
      ["list.incidents", kept.length, true],
      ["list.open_ended", kept.filter(function (r) { return r[LOW] !== null && r[HIGH] === null; }).length],
      ["list.without_minimum", kept.filter(function (r) { return r[LOW] === null && r[HIGH] !== null; }).length],
      ["list.unknown", kept.filter(function (r) { return r[LOW] === null && r[HIGH] === null; }).length]
    ];
    var list = box.querySelector("[data-counts]");
    list.replaceChildren();
    counts.forEach(function (count) {
      if (!count[1] && !count[2]) { return; }
      var item = document.createElement("li");
      item.textContent = say(count[0], { count: number(count[1]) });
      list.appendChild(item);
    });
  }

  function line(row) {
    var made = document.querySelector("[data-row]").content.cloneNode(true), slots = {};
    made.querySelectorAll("[data-slot]").forEach(function (slot) { slots[slot.dataset.slot] = slot; });
    slots.when.textContent = row[WHEN];
    slots.place.textContent = row[PLACE];
    slots.place.href = table.dataset.root + "incidents/" + encodeURIComponent(row[CODE]) + "/index.html";
    if (row[OTHER]) { slots.other.textContent = row[OTHER]; } else { slots.other.remove(); }
    slots.code.textContent = row[CODE];
    slots.event.textContent = row[EVENT];
    slots.toll.textContent = row[TOLL];
    slots.status.textContent = row[STATUS];
    slots.grade.textContent = row[GRADE];
    slots.grade.classList.add("grade-" + index.fields.grade[row[VALUES][fields.indexOf("grade")][0]].toLowerCase());
    return made;
  }

  function showList(kept, active) {
    var body = table.querySelector("[data-found]"), more = document.querySelector("[data-more]"), shown = 0;
    table.querySelector("[data-all]").hidden = active;
    body.hidden = !active;
    body.replaceChildren();
    function next() {
      kept.slice(shown, shown + BATCH).forEach(function (row) { body.appendChild(line(row)); });
      shown += BATCH;
      more.hidden = shown >= kept.length;
      more.textContent = say("filter.more", { count: number(kept.length - shown) });
    }
    more.hidden = true;
    if (active) { more.onclick = next; next(); }
  }

  // Marks and rows that name an incident by `data-code`; a group without any left is hidden too.
  function showMarks(codes) {
    document.querySelectorAll("[data-code]").forEach(function (mark) {
      mark.classList.toggle("filtered-out", codes !== null && !codes.has(mark.dataset.code));
    });
    document.querySelectorAll("[data-group]").forEach(function (group) {
      var none = codes !== null && !group.querySelector("[data-code]:not(.filtered-out)");
      group.classList.toggle("filtered-out", none);
    });
  }

  function keepOnOtherPages(hash) {
    document.querySelectorAll("[data-keeps]").forEach(function (link) {
      link.href = link.getAttribute("href").split("#")[0] + (hash ? "#" + hash : "");
    });
  }

  function show(chosen) {
    var query = chosen.get("q") || "", searched = query && window.recountSearch ? window.recountSearch.search(query) : null;
    var active = Array.from(chosen.keys()).length > 0, fit = fits(chosen);
    var kept = rows.filter(function (row, n) { return (!searched || searched.has(n)) && fit(row); });
    var dated = chosen.get("from") || chosen.get("to");
    var undated = dated ? rows.filter(function (row) { return row[START] === null; }).length : 0;
    result.textContent = active
      ? say("filter.shown", { count: number(kept.length), all: number(rows.length) }) +
        (undated ? " " + say("filter.undated", { count: number(undated) }) : "")
      : say("filter.all", { count: number(rows.length) });
    form.querySelector("[type=reset]").hidden = !active;
    whole.forEach(function (part) { part.hidden = active; });
    if (totals) {
      totals.hidden = !active;
      showSums(totals.querySelector("[data-headline]"), kept.filter(function (row) { return row[HEADLINE]; }));
      showSums(totals.querySelector("[data-others]"), kept.filter(function (row) { return !row[HEADLINE]; }));
    }
    if (table) { showList(kept, active); }
    var codes = active ? new Set(kept.map(function (row) { return row[CODE]; })) : null;
    showMarks(codes);
    keepOnOtherPages(chosen.toString());
    // The map may be drawn later than the list is filtered.
    window.recountChosen = codes;
    document.dispatchEvent(new Event("recount:filtered"));
  }

  // In place of the last: every letter typed would be a step back otherwise.
  function putInAddress(hash) {
    try { history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search); }
    catch (refused) { location.replace("#" + (hash || "all=")); }
  }

  function changed() {
    var chosen = asked();
    putInAddress(chosen.toString());
    show(chosen);
  }

  function fromAddress() {
    var chosen = inAddress();
    if (chosen.toString() !== asked().toString()) { fill(chosen); }
    var details = form.querySelector("details");
    if (Array.from(chosen.keys()).some(function (name) { return name !== "q"; })) { details.open = true; }
    show(asked());
  }

  var waiting = 0;
  form.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(changed, 150); });
  form.addEventListener("submit", function (event) { event.preventDefault(); changed(); });
  form.addEventListener("reset", function () { setTimeout(changed, 0); });
  window.addEventListener("hashchange", fromAddress);
  form.hidden = false;
  fromAddress();
})();
