// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/intakepage.h"

#include "desk/desk.h"
#include "desk/intake.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/splitter.h"
#include "ui/common/statuschip.h"
#include "ui/common/toolrow.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/sessions/intakerow.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &name, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * space::kMedium);
    return edit;
}

/// Of the file: whoever gets the message reads it in that language.
QString languageOf(const DossierState &view)
{
    return view.request ? view.request->language : u"nl"_s;
}

} // namespace

IntakePage::IntakePage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(TextRole::Heading))
    , m_state(new StatusChip)
    , m_counts(new Label(TextRole::Small, Ink::Soft))
    , m_list(new QListWidget)
    , m_item(new Label(TextRole::Heading))
    , m_standing(new Label(TextRole::Strong))
    , m_help(new Label(TextRole::Body))
    , m_answer(new Label(TextRole::Body))
    , m_source(new Label(TextRole::Small, Ink::Soft))
    , m_evidence(new StatusChip)
    , m_sentenceLabel(new Label(TextRole::Small, Ink::Soft))
    , m_sentence(makeText(u"intakeSentence"_s, 2))
    , m_messageHeading(new Label(TextRole::Strong))
    , m_words(new Label(TextRole::Body))
    , m_noteLabel(new Label(TextRole::Small, Ink::Soft))
    , m_note(makeText(u"intakeNote"_s, 2))
    , m_lacking(new Label(TextRole::Small, Ink::Soft))
{
    m_list->setObjectName(u"intakeList"_s);
    m_counts->setObjectName(u"intakeCounts"_s);
    m_words->setObjectName(u"intakeWords"_s);
    m_lacking->setObjectName(u"intakeLacking"_s);
    m_answer->setObjectName(u"intakeAnswer"_s);
    m_standing->setObjectName(u"intakeStanding"_s);
    addActions();
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &IntakePage::showItem);
    connect(m_note, &QPlainTextEdit::textChanged, this, &IntakePage::showMessage);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, [this] {
        if (const IntakeItem *item = chosen())
            m_sentences.insert(item->id, m_sentence->toPlainText().trimmed());
        showMessage();
    });
    retranslate();
}

void IntakePage::arrange()
{
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *right = new QVBoxLayout(inside);
    right->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    right->setSpacing(space::kMedium);
    right->addWidget(makeDetails());
    right->addWidget(makeMessage());
    right->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *splitter = new Splitter(u"intake"_s, {5, 6}, m_context.settings);
    splitter->addWidget(m_list);
    splitter->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
}

QWidget *IntakePage::makeTop()
{
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeActionButton(m_backAction, Qt::ToolButtonIconOnly));
    layout->addWidget(m_title, 1);
    auto *tools = new ToolRow;
    for (QAction *action : {m_orderAction, m_missingAction, m_nextAction, m_completeAction, m_returnAction})
        tools->add(action);
    tools->addIcon(m_dossierAction);
    layout->addWidget(tools);
    return top;
}

QWidget *IntakePage::makeDetails()
{
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (Label *label : {m_counts, m_item, m_standing, m_help, m_answer, m_source, m_sentenceLabel})
        label->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentenceLabel->setBuddy(m_sentence);
    auto *source = new QHBoxLayout;
    source->addWidget(m_source, 1);
    source->addWidget(m_evidence, 0, Qt::AlignTop);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(counts);
    layout->addWidget(m_item);
    layout->addWidget(m_standing);
    layout->addWidget(m_help);
    layout->addWidget(m_answer);
    layout->addLayout(source);
    layout->addWidget(m_sentenceLabel);
    layout->addWidget(m_sentence);
    return details;
}

QWidget *IntakePage::makeMessage()
{
    auto *card = new Card;
    for (Label *label : {m_words, m_noteLabel, m_lacking})
        label->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noteLabel->setBuddy(m_note);
    for (QWidget *part :
         {static_cast<QWidget *>(m_messageHeading), static_cast<QWidget *>(m_words),
          static_cast<QWidget *>(m_noteLabel), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_lacking)})
        card->body()->addWidget(part);
    return card;
}

bool IntakePage::open(const DossierId &dossier, const TrackId &track)
{
    const auto view = m_context.messages.valueOf(m_context.desk.dossier(dossier));
    const auto check = view ? m_context.messages.valueOf(intakeOf(m_context.desk, dossier, track)) : std::nullopt;
    if (!check)
        return false;
    m_view = *view;
    m_check = *check;
    m_rows = inOrderOfWork(m_check);
    m_marks.clear();
    m_sentences.clear();
    m_note->clear();
    retranslate();
    m_list->setCurrentRow(0);
    return true;
}

void IntakePage::fillTop()
{
    m_title->setText(m_view.request ? m_view.request->title.in(languageOf(m_view)) : QString());
    const int missing = m_check.count(IntakeStanding::Missing);
    const int open = int(unjudged(m_check, m_marks).size());
    m_counts->setText(tr("%1 of %2 there, %3 missing, %4 to be judged, %5 needed before the decision")
                          .arg(m_check.count(IntakeStanding::There))
                          .arg(m_check.items.size())
                          .arg(missing)
                          .arg(open)
                          .arg(m_check.count(IntakeStanding::Later)));
    const auto back = askedBack();
    m_state->setLook(!back.empty()
                         ? StatusLook{u"undo"_s, tr("%n to ask back", nullptr, int(back.size())), Tone::Warning}
                         : open > 0 ? StatusLook{u"eye"_s, tr("%n to be judged", nullptr, open), Tone::Accent}
                                    : StatusLook{u"check"_s, tr("complete"), Tone::Good});
}

void IntakePage::fillList()
{
    const QSignalBlocker blocker(m_list);
    const auto names = intakeNames(m_context.desk, m_view, currentLanguage());
    const int row = m_list->currentRow();
    m_list->clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        auto *entry = new QListWidgetItem(titleOf(*m_rows[i], names), m_list);
        entry->setToolTip(entry->text());
        showRow(int(i));
    }
    m_list->setCurrentRow(std::max(0, row));
}

void IntakePage::showRow(int row)
{
    const IntakeItem &item = *m_rows.at(size_t(row));
    const StatusLook look = lookOf(item, m_marks);
    QListWidgetItem *entry = m_list->item(row);
    entry->setData(RowDelegate::IconNameRole, look.icon);
    entry->setData(RowDelegate::IconToneRole, int(look.tone));
    entry->setData(RowDelegate::TrailingRole, look.word);
    const QString since = sinceAskedBack(item);
    const QString sort = sortOf(item);
    entry->setData(RowDelegate::SubtitleRole, since.isEmpty() ? sort : since + u" · "_s + sort);
    entry->setData(Qt::UserRole, item.id);
}

const IntakeItem *IntakePage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)] : nullptr;
}

void IntakePage::showItem()
{
    const IntakeItem *item = chosen();
    if (!item)
        return;
    const Desk &desk = m_context.desk;
    const auto names = intakeNames(desk, m_view, currentLanguage());
    m_item->setText(titleOf(*item, names));
    const bool isOpen = item->standing == IntakeStanding::Missing;
    m_standing->setText(isOpen ? worded(item->back, intakeTable(), desk.form(), currentLanguage(), names)
                               : lookOf(*item, m_marks).word);
    m_help->setText(inCurrentLanguage(item->help));
    m_help->setVisible(!m_help->text().isEmpty());
    const Question *question = desk.form().find(item->back.question);
    const QString answer = question && m_view.request
        ? briefAnswer(*question, answersWithFacts(desk.form(), toJson(*m_view.request)).value(question->id.value))
        : QString();
    m_answer->setText(answer.isEmpty() ? QString() : tr("In the file: %1").arg(answer));
    m_answer->setVisible(!answer.isEmpty());
    m_source->setText(inCurrentLanguage(item->source.text));
    m_evidence->setVisible(!item->source.evidence.isEmpty());
    if (!item->source.evidence.isEmpty())
        m_evidence->setLook(lookOfEvidence(item->source.evidence));
    const QSignalBlocker blocker(m_sentence);
    m_sentence->setPlainText(m_sentences.value(item->id));
    for (QAction *action : {m_orderAction, m_missingAction})
        action->setEnabled(item->standing != IntakeStanding::Later);
}

void IntakePage::retranslate()
{
    m_list->setAccessibleName(tr("What the authority asks"));
    m_sentenceLabel->setText(tr("Add to this point, in your own words"));
    m_noteLabel->setText(tr("At the end of the message, or as a note that the file is complete"));
    fillList();
    showItem();
    showMessage();
}

} // namespace beraad
