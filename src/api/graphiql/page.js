/* global GraphiQL, React, ReactDOM */

(() => {
  const textOf = (id) => JSON.parse(document.getElementById(id).textContent);

  // GraphiQL begins with what it finds here. Kept for the browser tab only: what is typed survives a reload, and the
  // next visit begins with the default question again.
  const storage = window.sessionStorage;
  if (storage.getItem('graphiql:query') === null) {
    storage.setItem('graphiql:query', textOf('default-query'));
    storage.setItem('graphiql:variables', textOf('default-variables'));
  }

  const page = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultEditorToolsVisibility: 'variables',
    storage,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
})();
