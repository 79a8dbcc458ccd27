// Before the first paint: the address decides the page, its language, light or dark and whether this is a wall display, so that nothing
// flashes or jumps.
(() => {
  const query = new URLSearchParams(location.search);
  const tags = [query.get('lang'), ...navigator.languages].map(tag => tag?.slice(0, 2).toLowerCase());
  document.documentElement.lang = tags.find(tag => ['zh', 'en'].includes(tag)) === 'en' ? 'en' : 'zh-CN';
  const big = query.get('screen') === 'big';
  const theme = big ? 'dark' : query.get('theme');
  document.documentElement.dataset.page = query.get('page') ?? 'overview';
  // The file has the Chinese overview's texts; another page's are not seen before they are its own.
  const { lang, dataset } = document.documentElement;
  dataset.undrawn = String(lang === 'en' || dataset.page !== 'overview');
  if (big) document.documentElement.dataset.screen = 'big';
  if (theme === 'dark') document.getElementById('dark').media = 'all';
  if (theme === 'light') document.getElementById('dark').media = 'not all';
})();
