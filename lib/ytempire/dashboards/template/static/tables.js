// Sorts a table by the header that is pressed, and keeps it so when its rows change.
const chosen = new Map(); // id of the part -> {column, descending}

const value = (row, column) => {
  const cell = row.cells[column];
  const order = cell.dataset.order;
  return order === undefined ? cell.textContent : Number(order);
};

const compare = (one, other) => {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other));
};

const sort = (table, { column, descending }) => {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => [value(row, column), row]);
  rows.sort(([one], [other]) => (descending ? compare(other, one) : compare(one, other)));
  body.replaceChildren(...rows.map(([, row]) => row));
  [...table.tHead.rows[0].cells].forEach((head, n) => {
    if (n === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  });
};

// Where a narrow window lays the cells of a row beneath each other, each tells what it is.
const label = (table) => {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent);
  for (const row of table.tBodies[0]?.rows ?? []) {
    [...row.cells].forEach((cell, n) => { cell.dataset.head = heads[n] ?? ""; });
  }
};
document.querySelectorAll(".yt-stacks table").forEach(label);

const part = (table) => table.closest("[id]")?.id;

document.addEventListener("click", (event) => {
  const head = event.target.closest(".yt-sort")?.closest("th");
  if (!head) return;
  const table = head.closest("table");
  const column = head.cellIndex;
  const before = chosen.get(part(table));
  // What is gravest or most comes first at the first press.
  const descending = before?.column === column ? !before.descending : head.dataset.first === "descending";
  chosen.set(part(table), { column, descending });
  sort(table, { column, descending });
});

document.addEventListener("yt:part", (event) => {
  if (event.target.closest(".yt-stacks")) event.target.querySelectorAll("table").forEach(label);
  const how = chosen.get(event.target.id);
  const table = event.target.querySelector("table");
  if (how && table?.tHead) sort(table, how);
});
