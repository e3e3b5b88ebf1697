// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/itempane.h"

#include "desk/cataloguedesk.h"
#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// What the officers said of one line.
struct LineAdvice {
    const Line *line = nullptr;
    std::vector<std::pair<OrganisationId, Verdict>> verdicts;

    /// They do not say the same, or one says something else than yes.
    int weight() const
    {
        std::set<VerdictKind> kinds;
        for (const auto &[organisation, verdict] : verdicts)
            kinds.insert(verdict.kind);
        const bool isPlain = kinds.empty() || kinds == std::set{VerdictKind::Approve};
        return kinds.size() > 1 ? 0 : isPlain ? 2 : 1;
    }
};

std::vector<LineAdvice> advicesOn(const DossierState &view, const TrackPlan &plan)
{
    std::vector<LineAdvice> advices;
    for (const Line &line : view.request->lines) {
        if (!std::ranges::contains(plan.lines, line.id))
            continue;
        LineAdvice advice{&line, {}};
        if (const auto said = view.verdicts.find(line.id); said != view.verdicts.end())
            for (const auto &[organisation, verdict] : said->second)
                if (view.advices.contains(organisation))
                    advice.verdicts.emplace_back(organisation, verdict);
        advices.push_back(std::move(advice));
    }
    std::ranges::stable_sort(advices, {}, &LineAdvice::weight);
    return advices;
}

} // namespace

ItemPane::ItemPane(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_title(new Label(TextRole::Heading))
    , m_facts(new QLabel)
    , m_rapporteurLabel(new QLabel)
    , m_rapporteur(new QComboBox)
    , m_documents(new QToolButton)
    , m_dossier(new QPushButton)
    , m_linesHeading(new Label(TextRole::Strong))
    , m_lines(new QListWidget)
    , m_noteLabel(new QLabel)
    , m_note(new QPlainTextEdit)
    , m_keepNote(new QPushButton)
{
    m_title->setObjectName(u"itemTitle"_s);
    m_facts->setObjectName(u"itemFacts"_s);
    m_rapporteur->setObjectName(u"rapporteurField"_s);
    m_documents->setObjectName(u"itemDocuments"_s);
    m_lines->setObjectName(u"itemLines"_s);
    m_note->setObjectName(u"itemNote"_s);
    m_keepNote->setObjectName(u"itemKeepNote"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(makeInside());
    connect(m_rapporteur, &QComboBox::activated, this,
            [this](int index) { emit rapporteurNamed(PersonId(m_rapporteur->itemData(index).toString())); });
    connect(m_dossier, &QPushButton::clicked, this, &ItemPane::dossierAsked);
    connect(m_keepNote, &QPushButton::clicked, this, [this] { emit noted(m_note->toPlainText().trimmed()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const SittingMatter *matter = m_item ? m_board.sitting.matter(m_item->item) : nullptr;
        m_keepNote->setEnabled(m_mayRecord && m_note->toPlainText().trimmed() != (matter ? matter->note : QString()));
    });
    retranslate();
}

QWidget *ItemPane::makeInside()
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rapporteurLabel->setBuddy(m_rapporteur);
    m_documents->setPopupMode(QToolButton::InstantPopup);
    m_documents->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_documents->setIcon(icon(u"pdf"_s));
    m_documents->setMenu(new QMenu(m_documents));
    m_dossier->setIcon(icon(u"requests"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_rapporteurLabel);
    row->addWidget(m_rapporteur);
    row->addStretch(1);
    row->addWidget(m_documents);
    row->addWidget(m_dossier);
    m_lines->setItemDelegate(new RowDelegate(m_lines));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setMinimumHeight(6 * fontMetrics().height());
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(4 * fontMetrics().height());
    m_noteLabel->setBuddy(m_note);
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_keepNote, 0, Qt::AlignTop);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(row);
    layout->addWidget(m_linesHeading);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_noteLabel);
    layout->addLayout(note);
    return inside;
}

void ItemPane::show(const SittingBoard &board, const SittingBoardItem *item, bool mayRecord)
{
    const bool isOther = !item || !m_item || m_item->item != item->item;
    m_board = board;
    m_item = item ? std::optional(*item) : std::nullopt;
    m_mayRecord = mayRecord && !board.sitting.isClosed();
    fill();
    if (isOther)
        fillNote();
    widget()->setEnabled(m_item.has_value());
}

QString ItemPane::titleOf() const
{
    if (!m_item)
        return tr("The agenda is empty");
    const bool isSeen = m_item->view.request && !m_item->view.request->lines.empty();
    return isSeen ? m_item->view.request->title.in(m_item->view.request->language) : tr("A dossier of others");
}

QStringList ItemPane::facts() const
{
    QStringList facts;
    if (!m_item || !m_item->view.request)
        return facts;
    const TrackState &track = m_item->track;
    facts << tr("Asked by %1").arg(m_desk.directory().nameOf(m_item->view.request->requester, currentLanguage()));
    if (!track.fileNumber.isEmpty())
        facts << tr("File %1").arg(track.fileNumber);
    if (track.complete.isValid())
        facts << tr("complete since %1").arg(format::day(track.complete.date()));
    for (const event::SectionDecided &section : track.sections)
        if (const Committee *sat = m_desk.committee(section.committee))
            facts << tr("%1 on %2 by %3", "outcome, day, section of a committee")
                         .arg(wording::of(section.outcome), format::day(section.on), inCurrentLanguage(sat->name));
    for (const event::Scheduled &sitting : track.sittings())
        if (const Committee *sits = m_desk.committee(sitting.committee);
            sits && sits->id != m_board.basis.committee.id && !track.sectionDecision(sits->id) && !track.decision)
            facts << tr("also before %1 on %2", "section of a committee, day")
                         .arg(inCurrentLanguage(sits->name), format::day(sitting.on));
    for (const event::Decided &postponed : track.postponements)
        facts << tr("postponed on %1: %2").arg(format::day(postponed.on), postponed.motivation);
    if (track.decision)
        facts << tr("%1 on %2, number %3", "outcome, day, number")
                     .arg(wording::of(track.decision->outcome), format::day(track.decision->on),
                          track.decision->number);
    return facts;
}

void ItemPane::fillFacts()
{
    m_title->setText(titleOf());
    m_facts->setText(facts().join(u" · "_s));
}

void ItemPane::fillRapporteur()
{
    const QSignalBlocker blocker(m_rapporteur);
    m_rapporteur->clear();
    m_rapporteur->addItem(tr("Nobody yet"), QString());
    const CommitteeId &committee = m_board.basis.committee.id;
    for (const Person &person : m_desk.persons()) {
        const bool sits = (person.has(Role::Member) || person.has(Role::Secretary))
            && std::ranges::contains(person.committees, committee);
        if (sits)
            m_rapporteur->addItem(person.name, person.id.value);
    }
    if (m_item)
        m_rapporteur->setCurrentIndex(std::max(0, m_rapporteur->findData(m_item->track.rapporteur.value)));
    m_rapporteur->setEnabled(m_mayRecord && m_item && !m_item->track.decision);
}

void ItemPane::fillDocuments()
{
    QMenu *menu = m_documents->menu();
    menu->clear();
    const bool isSeen = m_item && m_item->view.request && !m_item->view.request->lines.empty();
    const auto plans = isSeen ? DocumentDesk(m_desk).documentsOf(*m_item->view.request, m_item->item.dossier)
                              : Result<std::vector<DocumentPlan>>();
    for (const DocumentPlan &plan : plans.value_or(std::vector<DocumentPlan>())) {
        const DocumentKind *kind = findKind(m_desk.documentKinds(), plan.kind);
        if (!kind)
            continue;
        const QString name
            = tr("%1, %2", "kind of document, organisation")
                  .arg(inCurrentLanguage(kind->title), m_desk.directory().nameOf(plan.authority, currentLanguage()));
        menu->addAction(icon(u"pdf"_s), name, this, [this, plan] { emit documentAsked(plan); });
    }
    m_documents->setEnabled(!menu->isEmpty());
}

void ItemPane::fillLines()
{
    m_lines->clear();
    const bool isSeen = m_item && m_item->view.request && !m_item->view.request->lines.empty();
    const std::vector<LineAdvice> advices
        = isSeen ? advicesOn(m_item->view, m_item->track.plan) : std::vector<LineAdvice>();
    for (const LineAdvice &advice : advices) {
        const auto variable = CatalogueDesk(m_desk).variable(variableOf(*advice.line));
        QStringList said;
        for (const auto &[organisation, verdict] : advice.verdicts) {
            const QString what
                = tr("%1: %2", "organisation, verdict")
                      .arg(m_desk.directory().nameOf(organisation, currentLanguage()), wording::of(verdict.kind));
            said << (verdict.sentence.isEmpty() ? what : what + u" – "_s + verdict.sentence);
        }
        auto *row = new QListWidgetItem(variable ? inCurrentLanguage(variable->label) : advice.line->variable);
        row->setData(RowDelegate::SubtitleRole, said.isEmpty() ? tr("No advice signed yet") : said.join(u"; "_s));
        const bool differs = advice.weight() == 0;
        row->setData(RowDelegate::TrailingRole,
                     differs ? tr("advices differ")
                             : m_desk.directory().nameOf(advice.line->provider, currentLanguage()));
        row->setData(RowDelegate::IconNameRole, advice.weight() == 2 ? u"approve"_s : u"conditions"_s);
        row->setData(RowDelegate::IconToneRole,
                     int(differs                    ? Tone::Warning
                             : advice.weight() == 2 ? Tone::Good
                                                    : Tone::Accent));
        row->setToolTip(said.join(u'\n'));
        m_lines->addItem(row);
    }
    m_linesHeading->setText(tr("%n line(s), with the advices", nullptr, int(advices.size())));
}

void ItemPane::fillNote()
{
    const SittingMatter *matter = m_item ? m_board.sitting.matter(m_item->item) : nullptr;
    m_note->setPlainText(matter ? matter->note : QString());
    m_note->setEnabled(m_mayRecord && m_item);
    m_keepNote->setEnabled(false);
}

void ItemPane::fill()
{
    fillFacts();
    fillRapporteur();
    fillDocuments();
    fillLines();
}

void ItemPane::retranslate()
{
    m_rapporteurLabel->setText(tr("&Rapporteur"));
    m_documents->setText(tr("Documents"));
    m_dossier->setText(tr("Open the dossier"));
    m_noteLabel->setText(tr("For the min&utes"));
    m_keepNote->setText(tr("Keep"));
    m_lines->setAccessibleName(tr("Lines with the advices"));
    fill();
}

} // namespace beraad
