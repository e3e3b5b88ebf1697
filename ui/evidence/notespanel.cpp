// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/notespanel.h"

#include "desk/desk.h"
#include "desk/evidencedesk.h"
#include "ui/common/ask.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

NotesPanel::NotesPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(new QStackedWidget)
    , m_list(new QListView)
    , m_nothing(new EmptyState(u"note"_s))
    , m_edit(new QPushButton)
    , m_quote(new QPushButton)
    , m_remove(new QPushButton)
{
    m_list->setObjectName(u"evidenceNotes"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_edit->setObjectName(u"evidenceNoteEdit"_s);
    m_quote->setObjectName(u"evidenceNoteQuote"_s);
    m_remove->setObjectName(u"evidenceNoteRemove"_s);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(space::kSmall);
    buttons->setLayout(row);
    row->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    for (QPushButton *button : {m_quote, m_edit, m_remove})
        row->addWidget(button);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        enable();
        if (const EvidenceNote *note = current())
            emit chosen(*note);
    });
    connect(m_list, &QListView::activated, this, &NotesPanel::edit);
    connect(m_edit, &QPushButton::clicked, this, &NotesPanel::edit);
    connect(m_remove, &QPushButton::clicked, this, &NotesPanel::remove);
    connect(m_quote, &QPushButton::clicked, this, [this] {
        if (const EvidenceNote *note = current())
            emit quoted(*note);
    });
    retranslate();
}

void NotesPanel::retranslate()
{
    m_list->setAccessibleName(tr("Marks and notes"));
    m_nothing->setTexts(tr("No notes"),
                        tr("Choose words and mark them or write a note; it is kept beside the file, never in it."));
    m_edit->setText(tr("Write…"));
    m_quote->setText(tr("Quote"));
    m_remove->setText(tr("Remove"));
    fill();
}

void NotesPanel::show(const DossierId &dossier, const AttachmentId &file, std::function<QString(int)> placeOf)
{
    m_dossier = dossier;
    m_file = file;
    m_placeOf = std::move(placeOf);
    read();
}

void NotesPanel::clear()
{
    m_file = {};
    m_notes.clear();
    fill();
    emit changed();
}

void NotesPanel::read()
{
    m_notes = m_context.messages.valueOf(EvidenceDesk(m_context.desk).notesOn(m_dossier, m_file))
                  .value_or(std::vector<EvidenceNote>());
    fill();
    emit changed();
}

void NotesPanel::fill()
{
    const int row = m_list->currentIndex().row();
    const QSignalBlocker blocker(m_list->selectionModel());
    m_model.clear();
    for (const EvidenceNote &note : m_notes) {
        const QString words = note.note.isEmpty() ? note.quote : note.note;
        auto *item = new QStandardItem(words.isEmpty() ? tr("A mark without words") : words.simplified());
        QStringList below{m_placeOf ? m_placeOf(note.page) : QString()};
        if (note.person != m_context.desk.person().id) {
            const auto author = std::ranges::find(m_context.desk.persons(), note.person, &Person::id);
            below << (author == m_context.desk.persons().end() ? note.person.value : author->name);
        }
        below << format::shortDay(note.changed.date());
        item->setData(below.join(u" · "_s), RowDelegate::SubtitleRole);
        item->setData(note.note.isEmpty() ? u"edit"_s : u"note"_s, RowDelegate::IconNameRole);
        item->setToolTip(note.quote.isEmpty() ? note.note : tr("“%1”", "quotation").arg(note.quote));
        item->setData(u"%1, %2"_s.arg(item->text(), below.join(u", "_s)), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    m_pages->setCurrentIndex(m_notes.empty() ? 0 : 1);
    if (row >= 0 && !m_notes.empty())
        m_list->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    enable();
}

const EvidenceNote *NotesPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < std::ssize(m_notes) ? &m_notes[size_t(row)] : nullptr;
}

void NotesPanel::enable()
{
    const EvidenceNote *note = current();
    const bool isOwn = note && note->person == m_context.desk.person().id;
    m_edit->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_quote->setEnabled(note && !note->quote.isEmpty());
}

bool NotesPanel::add(EvidenceNote note, bool asksText)
{
    if (m_file.isEmpty())
        return false;
    if (asksText) {
        const auto text = m_context.ask.text(
            this, tr("Note"), tr("Note on %1", "place in a file").arg(m_placeOf(note.page)), tr("Keep the note"));
        if (!text)
            return false;
        note.note = text->trimmed();
    }
    note.attachment = m_file;
    const bool isKept = m_context.messages.check(EvidenceDesk(m_context.desk).saveNote(m_dossier, note));
    read();
    return isKept;
}

void NotesPanel::edit()
{
    const EvidenceNote *note = current();
    if (!note || !m_edit->isEnabled())
        return;
    EvidenceNote written = *note;
    const auto text
        = m_context.ask.text(this, tr("Note"), tr("Note on %1", "place in a file").arg(m_placeOf(written.page)),
                             tr("Keep the note"), written.note, true);
    if (!text)
        return;
    written.note = text->trimmed();
    m_context.messages.check(EvidenceDesk(m_context.desk).saveNote(m_dossier, written));
    read();
}

void NotesPanel::remove()
{
    const EvidenceNote *note = current();
    if (!note || !m_remove->isEnabled())
        return;
    EvidenceNote gone = *note;
    const DossierId dossier = m_dossier;
    if (!m_context.messages.check(EvidenceDesk(m_context.desk).removeNote(dossier, gone)))
        return;
    read();
    gone.id.clear(); // taken back, it is a new one
    m_context.messages.offerUndo(tr("The note is removed"), [this, dossier, gone] {
        m_context.messages.check(EvidenceDesk(m_context.desk).saveNote(dossier, gone));
        if (gone.attachment == m_file)
            read();
    });
}

} // namespace beraad
