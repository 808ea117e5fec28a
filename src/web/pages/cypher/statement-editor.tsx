import { autocompletion, closeBrackets, completionKeymap, type CompletionContext } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';

interface StatementEditorProps {
  readonly label: string;
  /** The text at first; a new one needs a new key. */
  readonly text: string;
  readonly words: readonly string[];
  readonly change: (text: string) => void;
  readonly run: () => void;
}

/**
 * An editor of a Cypher statement. Its styles live in a shadow root, for the page’s security policy lets no style
 * element in.
 */
export function StatementEditor(props: StatementEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { label } = props;
  useEffect(() => {
    const place = host.current!;
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: latest.current.text, extensions: extensionsFor(label, latest) }),
    });
    return () => view.destroy();
  }, [label]);
  return <div ref={host} className="editor" />;
}

function extensionsFor(label: string, latest: { readonly current: StatementEditorProps }) {
  const run = () => {
    latest.current.run();
    return true;
  };
  return [
    keymap.of([{ key: 'Mod-Enter', run }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    lineNumbers(),
    history(),
    closeBrackets(),
    StreamLanguage.define(cypher),
    syntaxHighlighting(COLOURS),
    autocompletion({ override: [(context) => completed(context, latest.current.words)] }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.updateListener.of(({ docChanged, state }) => docChanged && latest.current.change(state.doc.toString())),
    LOOKS,
  ];
}

function completed(context: CompletionContext, words: readonly string[]) {
  const typed = context.matchBefore(/\w+/);
  if (!typed && !context.explicit) return null;
  return { from: typed?.from ?? context.pos, options: words.map((label) => ({ label })), validFor: /^\w*$/ };
}

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--lead)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.number], color: 'var(--against)' },
]);

const LOOKS = EditorView.theme({
  '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: 'var(--small)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--tint)', color: 'var(--soft)', border: '0' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--lead-tint)', color: 'var(--ink)' },
});
