// Exchanges the token in the address for a cookie, then shows the page that was asked for.
const token = new URLSearchParams(location.hash.slice(1)).get("token");
const word = document.getElementById("word");

async function enter(): Promise<void> {
  if (token === null) return;
  const response = await fetch("/session", { method: "POST", body: token });
  if (response.ok) location.replace(location.pathname + location.search);
  else if (word !== null) word.textContent = "That address is of another run. Open the one that the running command printed.";
  // The same page without its fragment is a reload, which `replace` alone leaves out.
  if (response.ok) location.reload();
}

void enter();
