// Keeps what is typed in this tab until it is recorded: a lost connection, or signing in again in between, loses nothing.
// Without this script the browser's own Back button is what there is.
(() => {
  const prefix = "waymark ";
  const recorded = document.querySelector("[data-recorded]");
  if (recorded) sessionStorage.removeItem(prefix + recorded.dataset.recorded);
  if (document.querySelector("[data-forget]")) sessionStorage.clear();

  const form = document.querySelector("form[data-keep]");
  if (!form) return;
  const place = prefix + form.dataset.keep;
  const typed = () =>
    [...new FormData(form)].filter(([name, value]) => name !== "csrfToken" && name !== "more" && value !== "");
  const first = JSON.stringify(typed());

  const before = sessionStorage.getItem(place);
  const offer = form.querySelector("[data-kept]");
  if (before && before !== first && form.dataset.fresh === "true") {
    offer.hidden = false;
    offer.querySelector("button").addEventListener("click", () => {
      for (const field of form.elements) {
        if (field.type !== "hidden") field.disabled = true;
      }
      for (const [name, value] of [...JSON.parse(before), ["more", ""]]) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = name;
        field.value = value;
        form.append(field);
      }
      form.submit();
    });
  }

  const keep = () => {
    const now = JSON.stringify(typed());
    if (now !== first) sessionStorage.setItem(place, now);
  };
  form.addEventListener("input", keep);
  form.addEventListener("submit", keep);
  if (form.dataset.fresh !== "true") sessionStorage.setItem(place, first);
})();
