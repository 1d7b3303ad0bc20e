// Finds incidents by words, however they are spelled. It folds by the tables that were baked with the index.
window.recountSearch = (function () {
  "use strict";
  var found = window.RECOUNT_SEARCH;
  if (!found) { return null; }
  var article = new RegExp(found.article), particles = new Set(found.particles), names = Object.keys(found.words);
  var replacements = found.replacements.map(function (pair) { return [new RegExp(pair[0], "g"), pair[1]]; });

  function folded(text) {
    var lowered = text.replace(/[A-Z]+/g, function (capitals) { return capitals.toLowerCase(); });
    return Array.from(lowered, function (c) { return c in found.table ? found.table[c] : c; }).join("");
  }

  function keys(text) {
    return (folded(text).match(/[\p{L}\p{N}]+/gu) || [])
      .filter(function (word) { return !particles.has(word); })
      .map(function (word) { return word.replace(article, ""); });
  }

  function sound(word) {
    if (word.length < found.least[0] || !/^[a-z]+$/.test(word)) { return ""; }
    replacements.forEach(function (pair) { word = word.replace(pair[0], pair[1]); });
    return word.length >= found.least[1] ? word : "";
  }

  function add(numbers, all) { (numbers || []).forEach(function (number) { all.add(number); }); }

  function withWord(key) {
    var all = new Set();
    names.forEach(function (word) { if (word.startsWith(key)) { add(found.words[word], all); } });
    var heard = sound(key);
    if (heard && Object.prototype.hasOwnProperty.call(found.sounds, heard)) { add(found.sounds[heard], all); }
    return all;
  }

  // The numbers of the incidents that hold every word of the query; null for a query without words.
  function search(query) {
    var sets = keys(query).map(withWord);
    if (!sets.length) { return null; }
    return sets.reduce(function (a, b) { return new Set(Array.from(a).filter(function (n) { return b.has(n); })); });
  }

  return { search: search, keys: keys, sound: sound };
})();
