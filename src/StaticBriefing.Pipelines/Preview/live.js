// Added by `briefing preview`: reloads a changed page, shows findings over it.
(function () {
  var version = null;
  var host = null;
  var css = ':host{all:initial;position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:60vh;overflow:auto;' +
    'background:#1d1b1a;color:#f5f1ec;font:15px/1.45 system-ui,sans-serif;border-top:4px solid #e0564a}' +
    'div{padding:12px 20px;max-width:75rem;margin:auto}h2{font-size:16px;margin:0 0 8px}' +
    'button{float:inline-end;min-width:32px;font:inherit;color:inherit;background:#3a3634;border:1px solid}' +
    'ul{list-style:none;margin:0;padding:0}li{margin:0 0 10px}b{color:#ffb4a8}.warning b{color:#ffd479}.info b{color:#a9cdf5}' +
    'code,pre{font:13px/1.4 ui-monospace,monospace}pre{margin:4px 0 0;white-space:pre-wrap}';

  function add(parent, name, text) {
    var node = document.createElement(name);
    if (text) node.textContent = text;
    return parent.appendChild(node);
  }

  function hide() {
    if (host) host.remove();
    host = null;
  }

  function item(list, d) {
    var li = add(list, 'li');
    li.className = d.severity;
    if (d.path) add(li, 'code', d.path + (d.line ? '(' + d.line + ',' + d.column + ')' : '') + ' ');
    add(li, 'b', d.severity + ' ' + d.id + ' ');
    add(li, 'span', d.message);
    if (d.detail) add(li, 'pre', d.detail);
  }

  function show(report) {
    hide();
    var found = report.diagnostics;
    if (!found.length) return;
    host = document.createElement('briefing-findings');
    host.lang = 'en';
    var root = host.attachShadow({ mode: 'open' });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    var box = add(root, 'div');
    box.setAttribute('role', 'alert');
    document.body.appendChild(host);
    var close = add(box, 'button', '\u00d7');
    close.setAttribute('aria-label', 'Dismiss (Escape)');
    close.addEventListener('click', hide);
    add(box, 'h2', found.length + (found.length === 1 ? ' finding' : ' findings'));
    var list = add(box, 'ul');
    found.forEach(function (d) { item(list, d); });
  }

  function concerns(path) {
    var here = location.pathname.slice(1);
    try { here = decodeURIComponent(here); } catch (e) { return true; }
    return /\.(css|js|svg|png|jpe?g|gif|webp|avif)$/.test(path) ||
      [here, here + 'index.html', here + '.html', here + '/index.html'].indexOf(path) >= 0;
  }

  document.addEventListener('keydown', function (e) { if (e.key === 'Escape') hide(); });
  var events = new EventSource('/_briefing/events');
  events.addEventListener('hello', function (e) {
    if (version && version !== e.data) location.reload();
    version = e.data;
  });
  events.addEventListener('reload', function (e) {
    var change = JSON.parse(e.data);
    version = JSON.stringify(change.version);
    if (change.paths.some(concerns)) location.reload();
  });
  events.addEventListener('diagnostics', function (e) { show(JSON.parse(e.data)); });
})();
