// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/presencepanel.h"

#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoVote = -1;
constexpr int kAside = 100;

int ballotOf(const SittingMatter *matter, const PersonId &member)
{
    if (!matter)
        return kNoVote;
    const auto cast = matter->ballots.find(member);
    return cast == matter->ballots.end() ? kNoVote : int(cast->second);
}

} // namespace

PresencePanel::PresencePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label(TextRole::Heading))
    , m_chairLabel(new QLabel)
    , m_chair(new QComboBox)
    , m_grid(new QGridLayout)
    , m_quorum(new Label(TextRole::Small, Ink::Soft))
    , m_stateQuorum(new QPushButton)
    , m_allInFavour(new QPushButton)
    , m_votes(new Label(TextRole::Small, Ink::Soft))
    , m_stateVote(new QPushButton)
{
    m_chair->setObjectName(u"chairField"_s);
    m_stateQuorum->setObjectName(u"stateQuorum"_s);
    m_allInFavour->setObjectName(u"allInFavour"_s);
    m_stateVote->setObjectName(u"stateVote"_s);
    m_quorum->setObjectName(u"quorumState"_s);
    m_votes->setObjectName(u"voteState"_s);
    m_chairLabel->setBuddy(m_chair);
    m_quorum->setWordWrap(true);
    m_votes->setWordWrap(true);
    arrange();
    connect(m_chair, &QComboBox::activated, this, [this](int index) {
        if (const QString id = m_chair->itemData(index).toString(); !id.isEmpty())
            emit recorded(sitting::Chaired{PersonId(id)});
    });
    connect(m_stateQuorum, &QPushButton::clicked, this, &PresencePanel::quorumAsked);
    connect(m_stateVote, &QPushButton::clicked, this, &PresencePanel::rulingAsked);
    connect(m_allInFavour, &QPushButton::clicked, this, &PresencePanel::voteAllInFavour);
    retranslate();
}

void PresencePanel::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_heading);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kTight);
    m_grid->setColumnStretch(0, 1);
    layout->addLayout(m_grid);
    auto *chair = new QHBoxLayout;
    chair->addWidget(m_chairLabel);
    chair->addWidget(m_chair, 1);
    layout->addLayout(chair);
    layout->addWidget(m_quorum);
    layout->addWidget(m_stateQuorum);
    layout->addSpacing(space::kSmall);
    layout->addWidget(m_allInFavour);
    layout->addWidget(m_votes);
    layout->addWidget(m_stateVote);
    layout->addStretch(1);
}

void PresencePanel::makeRows(const std::vector<Person> &members)
{
    const bool isSame
        = std::ranges::equal(members, m_rows, {}, &Person::id, [](const Row &row) { return row.member.id; });
    if (isSame)
        return;
    for (const Row &row : m_rows) {
        delete row.present;
        delete row.ballot;
    }
    m_rows.clear();
    for (const Person &member : members) {
        Row row{member, new QCheckBox(member.name), new QComboBox};
        row.present->setObjectName(u"present-"_s + member.id.value);
        row.ballot->setObjectName(u"ballot-"_s + member.id.value);
        const int at = int(m_rows.size());
        m_grid->addWidget(row.present, at, 0, Qt::AlignLeft);
        m_grid->addWidget(row.ballot, at, 1);
        connect(row.present, &QCheckBox::clicked, this,
                [this, id = member.id](bool isPresent) { emit recorded(sitting::Attended{id, isPresent}); });
        connect(row.ballot, &QComboBox::activated, this,
                [this, id = member.id, box = row.ballot](int index) { takeBallot(id, box->itemData(index)); });
        m_rows.push_back(row);
    }
    for (Row &row : m_rows)
        fillBallots(row.ballot);
}

void PresencePanel::fillBallots(QComboBox *box) const
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(tr("No vote"), kNoVote);
    box->addItem(tr("In favour"), int(Ballot::Favour));
    box->addItem(tr("Against"), int(Ballot::Against));
    box->addItem(tr("Abstains"), int(Ballot::Abstention));
    box->addItem(tr("Steps aside…"), kAside);
}

void PresencePanel::show(const SittingBoard &board, const SittingItem &item, const std::vector<Person> &members,
                         bool mayRecord)
{
    m_board = board;
    m_item = item;
    m_mayRecord = mayRecord && !board.sitting.isClosed();
    makeRows(members);
    fill();
}

void PresencePanel::fillRow(Row &row)
{
    const Sitting &sitting = m_board.sitting;
    const SittingMatter *matter = sitting.matter(m_item);
    const bool isPresent = sitting.present.contains(row.member.id);
    const auto aside = reasonAside(sitting, m_board.basis, m_item, row.member.id);
    const bool isDecided = matter && matter->decided;
    row.present->setChecked(isPresent);
    row.present->setEnabled(m_mayRecord);
    const QSignalBlocker blocker(row.ballot);
    row.ballot->setCurrentIndex(row.ballot->findData(aside ? kAside : ballotOf(matter, row.member.id)));
    row.ballot->setEnabled(m_mayRecord && !m_item.isEmpty() && !isDecided && (isPresent || aside));
    row.ballot->setToolTip(aside ? *aside : QString());
    row.ballot->setAccessibleName(tr("Vote of %1").arg(row.member.name));
}

void PresencePanel::fillChair()
{
    const QSignalBlocker blocker(m_chair);
    m_chair->clear();
    m_chair->addItem(tr("Nobody yet"), QString());
    for (const Row &row : m_rows)
        if (m_board.sitting.present.contains(row.member.id))
            m_chair->addItem(row.member.name, row.member.id.value);
    m_chair->setCurrentIndex(std::max(0, m_chair->findData(m_board.sitting.chair.value)));
    m_chair->setEnabled(m_mayRecord && m_chair->count() > 1);
}

QString PresencePanel::quorumSentence() const
{
    const int there = int(m_board.sitting.present.size());
    const QString present = tr("%n member(s) present.", nullptr, there);
    switch (quorumOf(m_board.sitting, m_board.basis)) {
    case QuorumState::Reached:
        return tr("%1 The quorum of %2 is reached.").arg(present).arg(m_board.basis.committee.quorum);
    case QuorumState::Stated:
        return tr("%1 The chair stated a quorum: %2").arg(present, m_board.sitting.quorumRuling);
    case QuorumState::Missing:
        return m_board.basis.committee.quorum > 0
            ? tr("%1 %2 are needed: nothing can be decided.").arg(present).arg(m_board.basis.committee.quorum)
            : tr("%1 Nothing can be decided.").arg(present);
    case QuorumState::Unknown:
        return tr("%1 How many are needed was not read in the house rules: the chair has to state it.").arg(present);
    }
    Q_UNREACHABLE_RETURN({});
}

QString PresencePanel::voteSentence() const
{
    if (m_item.isEmpty())
        return {};
    const Sitting &sitting = m_board.sitting;
    const QString counts = tr("%1 in favour, %2 against, %3 abstaining.")
                               .arg(sitting.count(m_item, Ballot::Favour))
                               .arg(sitting.count(m_item, Ballot::Against))
                               .arg(sitting.count(m_item, Ballot::Abstention));
    switch (resultOf(sitting, m_board.basis, m_item)) {
    case VoteResult::None:
        return tr("Nobody has voted on this item.");
    case VoteResult::Carried:
        return tr("%1 Carried.").arg(counts);
    case VoteResult::Rejected:
        return tr("%1 Not carried.").arg(counts);
    case VoteResult::Open:
        return tr("%1 The rule for this was not read in the house rules: the chair has to say how the house reads it.")
            .arg(counts);
    }
    Q_UNREACHABLE_RETURN({});
}

void PresencePanel::fill()
{
    for (Row &row : m_rows)
        fillRow(row);
    fillChair();
    const SittingMatter *matter = m_board.sitting.matter(m_item);
    const bool isDecided = matter && matter->decided;
    m_quorum->setText(quorumSentence());
    m_votes->setText(voteSentence());
    const bool asksQuorum = quorumOf(m_board.sitting, m_board.basis) == QuorumState::Unknown;
    m_stateQuorum->setVisible(m_mayRecord && asksQuorum && !m_board.sitting.chair.isEmpty());
    const bool asksVote = resultOf(m_board.sitting, m_board.basis, m_item) == VoteResult::Open;
    m_stateVote->setVisible(m_mayRecord && asksVote && !isDecided);
    const bool hasVoters = !votersOn(m_board.sitting, m_board.basis, m_item).empty();
    m_allInFavour->setEnabled(m_mayRecord && !m_item.isEmpty() && !isDecided && hasVoters);
}

void PresencePanel::takeBallot(const PersonId &member, const QVariant &chosen)
{
    const bool isAside = reasonAside(m_board.sitting, m_board.basis, m_item, member).has_value();
    if (chosen.toInt() == kAside) {
        if (!isAside)
            emit asideAsked(member);
        fill(); // what was recorded is shown, not what was clicked
        return;
    }
    const SittingMatter *matter = m_board.sitting.matter(m_item);
    std::map<PersonId, Ballot> ballots = matter ? matter->ballots : std::map<PersonId, Ballot>();
    ballots.erase(member);
    if (chosen.toInt() != kNoVote)
        ballots[member] = Ballot(chosen.toInt());
    if (isAside)
        emit recorded(sitting::Recused{m_item, member, {}, false});
    emit recorded(sitting::Voted{m_item, ballots});
    fill();
}

void PresencePanel::voteAllInFavour()
{
    std::map<PersonId, Ballot> ballots;
    for (const PersonId &voter : votersOn(m_board.sitting, m_board.basis, m_item))
        ballots[voter] = Ballot::Favour;
    emit recorded(sitting::Voted{m_item, ballots});
}

void PresencePanel::retranslate()
{
    m_heading->setText(tr("Present"));
    m_chairLabel->setText(tr("C&hair"));
    m_stateQuorum->setText(tr("The chair states a quorum…"));
    m_allInFavour->setText(tr("All in favour"));
    m_stateVote->setText(tr("The chair reads the votes…"));
    for (Row &row : m_rows)
        fillBallots(row.ballot);
    fill();
}

void PresencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace beraad
