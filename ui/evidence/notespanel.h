// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"
#include "ui/common/place.h"

#include <QStandardItemModel>

class QListView;
class QPushButton;
class QStackedWidget;

namespace beraad {

class EmptyState;

/// The marks and notes beside one file. They stand in the workspace; the file stays as it was handed in.
class NotesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(const Context &context, QWidget *parent = nullptr);
    /// `placeOf` says where a note stands: "p. 3".
    void show(const DossierId &dossier, const AttachmentId &file, std::function<QString(int)> placeOf);
    void clear();
    const std::vector<EvidenceNote> &notes() const { return m_notes; }
    /// Keeps a mark; with `asksText`, after asking for the note. Says whether it was kept.
    bool add(EvidenceNote note, bool asksText);
    void retranslate();

signals:
    void changed();
    void chosen(const beraad::EvidenceNote &note);
    void quoted(const beraad::EvidenceNote &note);

private:
    void read();
    void fill();
    void enable();
    const EvidenceNote *current() const; ///< nullptr: none is chosen
    void edit();
    void remove();

    Context m_context;
    DossierId m_dossier;
    AttachmentId m_file;
    std::function<QString(int)> m_placeOf;
    std::vector<EvidenceNote> m_notes;
    QStandardItemModel m_model;
    QStackedWidget *m_pages;
    QListView *m_list;
    EmptyState *m_nothing;
    QPushButton *m_edit;
    QPushButton *m_quote;
    QPushButton *m_remove;
};

} // namespace beraad
