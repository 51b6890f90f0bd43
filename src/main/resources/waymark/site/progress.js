// Looks again at whatever is still under way, and puts the newest state in its place. Without this script a link does so.
(() => {
  const everySoOften = 1500;

  const look = async () => {
    const region = document.querySelector("[data-progress]");
    if (!region) return;
    try {
      const address = new URL(location.href);
      address.searchParams.delete("done");
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        const newer = new DOMParser().parseFromString(await answer.text(), "text/html");
        const main = newer.querySelector("main");
        const same = newer.querySelector("[data-progress]");
        if (same) {
          region.replaceChildren(...same.childNodes);
        } else if (main) {
          document.title = newer.title;
          document.querySelector("main").replaceWith(main);
          const heading = document.querySelector("main h1");
          heading.tabIndex = -1;
          heading.focus();
          return;
        }
      }
    } catch {
      // The next look may find the service again.
    }
    setTimeout(look, everySoOften);
  };

  setTimeout(look, everySoOften);
})();
