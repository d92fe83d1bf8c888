"use strict";
// Shows the entries that hold every word; groups that are folded open where something was found.
const field = document.getElementById("search");
const found = document.getElementById("found");
const entries = [...document.querySelectorAll("li")].map((entry) => {
  const day = entry.closest("section").querySelector("h2").textContent;
  return { entry, text: `${day} ${entry.textContent}`.toLowerCase() };
});
const groups = [...document.querySelectorAll("details, section")];
const all = found.textContent;

function search() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { entry, text } of entries) {
    entry.hidden = !words.every((word) => text.includes(word));
    count += entry.hidden ? 0 : 1;
  }
  for (const group of groups) {
    const has = group.querySelector("li:not([hidden])") !== null;
    group.hidden = !has;
    if (group.tagName === "DETAILS") group.open = has && words.length > 0;
  }
  found.textContent = words.length ? `${count} of ${all}` : all;
  history.replaceState(null, "", words.length ? `#${encodeURIComponent(field.value)}` : "#");
}

field.addEventListener("input", search);
if (location.hash.length > 1) {
  field.value = decodeURIComponent(location.hash.slice(1));
  search();
}
