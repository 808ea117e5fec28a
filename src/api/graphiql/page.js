/* global GraphiQL, React, ReactDOM */

(() => {
  const page = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultTabs: JSON.parse(document.getElementById('default-tabs').textContent),
    defaultEditorToolsVisibility: 'variables',
    // Kept for the browser’s tab alone: what is typed survives a reload, and the next visit begins with the questions
    // again.
    storage: window.sessionStorage,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
})();
