/** A visible search box on every page. */
export const Search = () => (
  <search class="search">
    <label class="vh" for="q">Search areas, files, findings, commands and pages</label>
    <input id="q" type="search" placeholder="Search areas, files, findings, commands" autocomplete="off" />
    <kbd>/</kbd>
  </search>
);
