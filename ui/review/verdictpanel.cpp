// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdictpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

VerdictPanel::VerdictPanel(const std::vector<ReviewReason> &reasons, const std::vector<ConditionKind> &conditions,
                           QWidget *parent)
    : QWidget(parent)
    , m_reasons(reasons)
    , m_conditions(conditions)
    , m_title(new Label(TextRole::Heading))
    , m_granularityLabel(new QLabel)
    , m_granularity(new QComboBox)
    , m_reasonLabel(new QLabel)
    , m_reason(new QComboBox)
    , m_reasonHelp(new Label(TextRole::Small, Ink::Soft))
    , m_sentenceLabel(new QLabel)
    , m_sentence(new QLineEdit)
    , m_conditionsLabel(new QLabel)
    , m_conditionList(new QListWidget)
    , m_missing(new Label(TextRole::Small, Ink::Soft))
    , m_give(makePrimaryButton({}))
    , m_leave(new QPushButton)
{
    m_granularity->setObjectName(u"verdictGranularity"_s);
    m_reason->setObjectName(u"verdictReason"_s);
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_conditionList->setObjectName(u"verdictConditions"_s);
    m_give->setObjectName(u"verdictGive"_s);
    m_leave->setObjectName(u"verdictLeave"_s);
    m_granularityLabel->setBuddy(m_granularity);
    m_reasonLabel->setBuddy(m_reason);
    m_sentenceLabel->setBuddy(m_sentence);
    m_conditionsLabel->setBuddy(m_conditionList);
    m_reasonHelp->setWordWrap(true);
    arrange();
    connect(m_reason, &QComboBox::currentIndexChanged, this, &VerdictPanel::check);
    connect(m_granularity, &QComboBox::currentIndexChanged, this, &VerdictPanel::check);
    connect(m_sentence, &QLineEdit::textChanged, this, &VerdictPanel::check);
    connect(m_conditionList, &QListWidget::itemChanged, this, &VerdictPanel::check);
    connect(m_give, &QPushButton::clicked, this, &VerdictPanel::give);
    connect(m_leave, &QPushButton::clicked, this, &VerdictPanel::left);
    retranslate();
}

void VerdictPanel::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_granularityLabel, 1, 0);
    grid->addWidget(m_granularity, 1, 1);
    grid->addWidget(m_reasonLabel, 2, 0);
    grid->addWidget(m_reason, 2, 1);
    grid->addWidget(m_reasonHelp, 3, 1);
    grid->addWidget(m_sentenceLabel, 4, 0);
    grid->addWidget(m_sentence, 4, 1);
    grid->addWidget(m_conditionsLabel, 1, 2, Qt::AlignTop);
    grid->addWidget(m_conditionList, 1, 3, 4, 1);
    m_conditionList->setMaximumHeight(8 * fontMetrics().height());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_give);
    grid->addLayout(buttons, 5, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
}

void VerdictPanel::retranslate()
{
    m_granularityLabel->setText(tr("&No finer than"));
    m_reasonLabel->setText(tr("&Reason"));
    m_sentenceLabel->setText(m_kind == VerdictKind::Ask ? tr("Q&uestion") : tr("In your &words"));
    m_conditionsLabel->setText(tr("&Conditions"));
    m_leave->setText(tr("Leave"));
    m_give->setText(tr("Give this verdict"));
    m_title->setText(tr("%1, %n line(s)", "verdict, for how many lines", m_lineCount).arg(wording::of(m_kind)));
    fillReasons();
    fillConditions();
    check();
}

void VerdictPanel::start(VerdictKind kind, int lineCount, const QStringList &granularities,
                         const std::optional<Verdict> &before, bool needsReason)
{
    m_kind = kind;
    m_needsReason = needsReason;
    m_lineCount = lineCount;
    m_granularity->clear();
    for (const QString &word : granularities)
        m_granularity->addItem(wording::granularity(word), word);
    m_granularity->setCurrentIndex(m_granularity->count() > 1 ? 1 : 0);
    const bool needsGranularity = kind == VerdictKind::Coarsen;
    const bool needsConditions = kind == VerdictKind::Conditions;
    m_granularityLabel->setVisible(needsGranularity);
    m_granularity->setVisible(needsGranularity);
    m_conditionsLabel->setVisible(needsConditions);
    m_conditionList->setVisible(needsConditions);
    m_reasonLabel->setVisible(kind != VerdictKind::Ask);
    m_reason->setVisible(kind != VerdictKind::Ask);
    m_reasonHelp->setVisible(kind != VerdictKind::Ask);
    const QString words = before ? before->sentence : QString();
    m_sentence->setText((words + u' ' + std::exchange(m_quoted, {})).trimmed());
    retranslate();
    if (before)
        m_reason->setCurrentIndex(std::max(0, m_reason->findData(before->reason)));
    if (before && m_granularity->findData(before->granularity) >= 0)
        m_granularity->setCurrentIndex(m_granularity->findData(before->granularity));
    show();
    (needsGranularity               ? static_cast<QWidget *>(m_granularity)
         : kind == VerdictKind::Ask ? static_cast<QWidget *>(m_sentence)
                                    : m_reason)
        ->setFocus(Qt::ShortcutFocusReason);
}

bool VerdictPanel::quote(const QString &words)
{
    if (isHidden()) {
        m_quoted = words;
        return false;
    }
    m_sentence->setText((m_sentence->text().trimmed() + u' ' + words).trimmed());
    m_sentence->setFocus(Qt::OtherFocusReason);
    return true;
}

void VerdictPanel::fillReasons()
{
    const QString chosen = m_reason->currentData().toString();
    const QSignalBlocker blocker(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason"), QString());
    for (const ReviewReason &reason : m_reasons)
        if (reason.appliesTo(toString(m_kind)))
            m_reason->addItem(inCurrentLanguage(reason.label), reason.code);
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(chosen)));
}

void VerdictPanel::fillConditions()
{
    QStringList chosen;
    for (int i = 0; i < m_conditionList->count(); ++i)
        if (m_conditionList->item(i)->checkState() == Qt::Checked)
            chosen << m_conditionList->item(i)->data(Qt::UserRole).toString();
    const QSignalBlocker blocker(m_conditionList);
    m_conditionList->clear();
    for (const ConditionKind &kind : m_conditions) {
        auto *item = new QListWidgetItem(inCurrentLanguage(kind.label), m_conditionList);
        item->setData(Qt::UserRole, kind.code);
        item->setToolTip(inCurrentLanguage(kind.help));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(kind.code) ? Qt::Checked : Qt::Unchecked);
    }
}

Verdict VerdictPanel::verdict() const
{
    Verdict verdict;
    verdict.kind = m_kind;
    verdict.sentence = m_sentence->text().trimmed();
    if (m_kind != VerdictKind::Ask)
        verdict.reason = m_reason->currentData().toString();
    if (m_kind == VerdictKind::Coarsen)
        verdict.granularity = m_granularity->currentData().toString();
    for (int i = 0; m_kind == VerdictKind::Conditions && i < m_conditionList->count(); ++i)
        if (m_conditionList->item(i)->checkState() == Qt::Checked)
            verdict.conditions << m_conditionList->item(i)->data(Qt::UserRole).toString();
    return verdict;
}

QString VerdictPanel::whatIsMissing() const
{
    const Verdict given = verdict();
    if (m_kind == VerdictKind::Ask)
        return given.sentence.isEmpty() ? tr("Write the question.") : QString();
    if (m_kind == VerdictKind::Conditions && given.conditions.isEmpty())
        return tr("Tick at least one condition.");
    if (m_kind == VerdictKind::Coarsen && given.granularity.isEmpty())
        return tr("The catalogue knows no coarser form of this variable.");
    const bool isLimiting = m_kind != VerdictKind::Conditions && m_kind != VerdictKind::Approve;
    if (m_needsReason && given.reason.isEmpty())
        return isLimiting ? tr("Choose the reason; it goes into the advice.")
                          : tr("Another organisation judged otherwise: choose the reason; it goes into the advice.");
    return {};
}

void VerdictPanel::check()
{
    const QString code = m_reason->currentData().toString();
    const auto reason = std::ranges::find(m_reasons, code, &ReviewReason::code);
    m_reasonHelp->setText(reason == m_reasons.end() ? QString() : inCurrentLanguage(reason->help));
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_give->setEnabled(missing.isEmpty());
}

void VerdictPanel::give()
{
    if (m_give->isEnabled())
        emit given(verdict());
}

void VerdictPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        give();
    else
        QWidget::keyPressEvent(event);
}

} // namespace beraad
