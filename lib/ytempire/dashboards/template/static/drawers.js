// One menu at a time: another, Escape, or a click or the focus beside it closes what is open.
const closeBut = (kept) => {
  document.querySelectorAll("details.yt-menu[open]").forEach((menu) => {
    if (menu === kept) return;
    const had = menu.contains(document.activeElement);
    menu.open = false;
    if (had) menu.querySelector("summary").focus({ preventScroll: true });
  });
};
document.addEventListener("click", (event) => closeBut(event.target.closest("details.yt-menu")));
document.addEventListener("focusin", (event) => closeBut(event.target.closest("details.yt-menu")));
// Before other scripts hear of it: an Escape closes one thing.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !document.querySelector("details.yt-menu[open]")) return;
  event.preventDefault();
  closeBut(null);
}, true);
