// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/requests/historymodel.h"
#include "ui/requests/verdictsmodel.h"

class QStackedWidget;
class QTabWidget;
class QCheckBox;
class QHBoxLayout;
class QTableView;
class QToolButton;

namespace beraad {

class ActionBar;
class AttachmentList;
class DocumentsPane;
class ElidedLabel;
class EmptyState;
class Label;
class StatusChip;
class SupplementPane;
class TrackDetails;
class TracksView;
struct Forecast;

/// A submitted file: where it stands, its tracks on a time axis, its lines with verdicts, its documents, its history.
class DossierPage final : public QWidget {
    Q_OBJECT

public:
    explicit DossierPage(const Context &context, QWidget *parent = nullptr);
    /// A button before the title.
    void addLeading(QAction *action);
    /// A button at the end of the head.
    void addTrailing(QAction *action);
    bool load(const DossierId &id);
    const DossierState &state() const { return m_state; }
    /// Asks for a printer and prints the tracks.
    void printTracks();
    const DossierId &id() const { return m_state.id; }
    /// `tracks`, `lines`, `documents`, `files`, `history`, `asked-back`, or the id of a track.
    void goTo(const QString &part);
    void retranslate();

private:
    void arrange();
    QWidget *makeTracks();
    QWidget *makeLines();
    QWidget *makeHistory();
    void showHeader();
    void showAskedBack(bool isOther);
    QString wordsFor(const Forecast &forecast) const;
    void showForecast();

    Context m_context;
    DossierState m_state;
    VerdictsModel m_verdicts;
    HistoryModel m_history;
    QHBoxLayout *m_head;
    ElidedLabel *m_title;
    StatusChip *m_phase;
    Label *m_facts;
    Label *m_forecast;
    ActionBar *m_actions;
    QTabWidget *m_tabs;
    QStackedWidget *m_parts;
    EmptyState *m_hidden;
    TracksView *m_tracks;
    TrackDetails *m_details;
    QTableView *m_lines;
    DocumentsPane *m_documents;
    AttachmentList *m_files;
    SupplementPane *m_askedBack;
    QCheckBox *m_hashes;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_fit;
};

} // namespace beraad
