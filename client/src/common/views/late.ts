// The views, and commands that are rarely asked for: loaded with the first of them, a bundle of its own (`client.views.js`, in a browser `client.views.web.js`).
// Invariant: nothing here runs before a view or one of its commands is wanted; state lies in what is made, never in a module.

import { Disposable, EventEmitter } from 'vscode';
import { concordanceActions, exportConcordanceCommand, omitClausesCommand, pairClauseCommand } from '../commands/concordance.js';
import { convertCommand } from '../commands/convert.js';
import { exportAgreement, exportCommand } from '../commands/export-agreement.js';
import { newAgreementCommand } from '../commands/new-agreement.js';
import { noteCommands } from '../commands/notes.js';
import { openPrecedentCommand } from '../commands/open-precedent.js';
import { showChecklistCommand } from '../commands/show-checklist.js';
import { suggestCounterpartsCommand } from '../commands/suggest.js';
import { openSamplesCommand, practice } from '../commands/samples.js';
import { bodiesViewId, bracketsPanelType, bracketTreeViewId, commands, concordanceViewType, dutiesViewType, graphViewType, notesViewId, openPlaceCommand, partiesViewId, practiceCommands, previewViewType, readingScheme, timetableViewType, suggestionsViewType } from '../names.js';
import { exportDuties, exportDutiesCommand } from '../commands/duties.js';
import { exportTimetable, exportTimetableCommand } from '../commands/timetable.js';
import { BodiesModel } from './bodies-model.js';
import { bodiesTree } from './bodies-trees.js';
import { BracketsTree } from './brackets-tree.js';
import { bracketsKind } from './brackets-view.js';
import { concordanceKind } from './concordance-view.js';
import { dutiesKind } from './duties-view.js';
import { timetableKind } from './timetable-view.js';
import { FollowedDocument } from './followed-document.js';
import { NotesMargin } from './notes-margin.js';
import { NoteStore } from './notes-store.js';
import { NotesTree } from './notes-tree.js';
import { NotesWriter } from './notes-writer.js';
import { graphKind } from './graph-view.js';
import { openPlace } from './open-place.js';
import { Panels } from './panel.js';
import { previewKind } from './preview-view.js';
import { suggestionsKind } from './suggestions-view.js';
import { compareReadingCommand, readAsCommand, Readings } from './readings.js';
import { showPanelCommand } from './show-panel.js';
import type { LateViews, ViewHost } from './views.js';

export function makeViews({ server, extensionUri }: ViewHost): LateViews {
  const actions = concordanceActions(server);
  const { pair } = actions;
  const concordances = new Panels(concordanceKind(actions), server, extensionUri);
  const suggestions = new Panels(suggestionsKind(pair), server, extensionUri);
  const previews = new Panels(previewKind(exportAgreement(server, extensionUri)), server, extensionUri);
  const duties = new Panels(dutiesKind((uri) => exportDuties(server, uri)), server, extensionUri);
  const timetables = new Panels(timetableKind((uri, dates) => exportTimetable(server, uri, dates)), server, extensionUri);
  const graphs = new Panels(graphKind(), server, extensionUri);
  const brackets = new Panels(bracketsKind(), server, extensionUri);
  const readings = new Readings(server);
  const panels = { [concordanceViewType]: concordances, [previewViewType]: previews, [dutiesViewType]: duties, [timetableViewType]: timetables, [graphViewType]: graphs, [suggestionsViewType]: suggestions, [bracketsPanelType]: brackets };
  const steps = practice(extensionUri);
  const followed = new FollowedDocument();
  const bodies = new BodiesModel(server, followed);
  const store = new NoteStore(server);
  const margin = new NotesMargin(store);
  const notes = new NotesTree(store, followed);
  const bracketTree = new BracketsTree(server, followed);
  const shown = new EventEmitter<{ readonly view: string; readonly text: string }>();
  for (const [view, each] of Object.entries(panels)) each.onDidShow((text) => shown.fire({ view, text }));
  return {
    commands: {
      [commands.newAgreement]: newAgreementCommand(server),
      [commands.openPrecedent]: openPrecedentCommand(server),
      [commands.showChecklist]: showChecklistCommand(server),
      [commands.convert]: convertCommand(server),
      [commands.showConcordance]: showPanelCommand(concordances),
      [commands.exportConcordance]: exportConcordanceCommand(server),
      [commands.showDuties]: showPanelCommand(duties),
      [commands.exportDuties]: exportDutiesCommand(server),
      [commands.showTimetable]: showPanelCommand(timetables),
      [commands.exportTimetable]: exportTimetableCommand(server),
      [commands.pairClause]: pairClauseCommand(server),
      [commands.omitClauses]: omitClausesCommand(server),
      [commands.suggestCounterparts]: suggestCounterpartsCommand(server, pair),
      [commands.reviewSuggestions]: showPanelCommand(suggestions),
      [commands.openPreview]: showPanelCommand(previews),
      [commands.exportPage]: exportCommand(server, extensionUri, 'html'),
      [commands.exportWord]: exportCommand(server, extensionUri, 'docx'),
      [commands.showGraph]: showPanelCommand(graphs),
      [commands.showBrackets]: showPanelCommand(brackets),
      [commands.readAs]: readAsCommand(server),
      [commands.compareReading]: compareReadingCommand(server),
      [commands.openSamples]: openSamplesCommand(extensionUri),
      [openPlaceCommand]: openPlace(server),
      [practiceCommands.hover]: steps.hover,
      [practiceCommands.finding]: steps.finding,
      [practiceCommands.compare]: steps.compare,
      [practiceCommands.bracket]: steps.bracket,
      ...noteCommands({ store, writer: new NotesWriter(server, store), margin, tree: notes }),
    },
    panels,
    trees: { [bracketTreeViewId]: bracketTree, [bodiesViewId]: bodiesTree(bodies, 'bodies'), [partiesViewId]: bodiesTree(bodies, 'parties'), [notesViewId]: notes },
    texts: { [readingScheme]: readings },
    onDidShow: shown.event,
    dispose: () => Disposable.from(...Object.values(panels), bodies, bracketTree, notes, margin, store, followed, readings, shown).dispose(),
  };
}
