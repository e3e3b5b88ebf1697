// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdictpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/review/conditionsform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

QString VerdictPanel::wordOf(const Alternative &alternative)
{
    const QString word = alternative.replacement.isEmpty() ? wording::granularity(alternative.granularity)
                                                           : inCurrentLanguage(alternative.label);
    if (!alternative.replacement.isEmpty())
        return tr("%1 (%2)", "label of a variable, its id").arg(word, alternative.replacement.value);
    if (alternative.categories > 0)
        return tr("%1, %n value(s)", "granularity, how many values", alternative.categories).arg(word);
    return word;
}

VerdictPanel::VerdictPanel(const std::vector<ReviewReason> &reasons, const std::vector<ConditionKind> &conditions,
                           QWidget *parent)
    : QWidget(parent)
    , m_reasons(reasons)
    , m_title(new Label(TextRole::Heading))
    , m_granularityLabel(new QLabel)
    , m_granularity(new QComboBox)
    , m_replacementLabel(new QLabel)
    , m_replacementSearch(new QLineEdit)
    , m_replacements(new QListWidget)
    , m_audienceLabel(new QLabel)
    , m_audience(new QComboBox)
    , m_reasonLabel(new QLabel)
    , m_reason(new QComboBox)
    , m_reasonHelp(new Label(TextRole::Small, Ink::Soft))
    , m_sentenceLabel(new QLabel)
    , m_sentence(new QLineEdit)
    , m_conditionsLabel(new QLabel)
    , m_conditionsForm(new ConditionsForm(conditions))
    , m_missing(new Label(TextRole::Small, Ink::Soft))
    , m_give(makePrimaryButton({}))
    , m_leave(new QPushButton)
{
    m_granularity->setObjectName(u"verdictGranularity"_s);
    m_replacementSearch->setObjectName(u"verdictReplacementSearch"_s);
    m_replacements->setObjectName(u"verdictReplacement"_s);
    m_audience->setObjectName(u"verdictAudience"_s);
    m_reason->setObjectName(u"verdictReason"_s);
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_give->setObjectName(u"verdictGive"_s);
    m_leave->setObjectName(u"verdictLeave"_s);
    m_granularityLabel->setBuddy(m_granularity);
    m_replacementLabel->setBuddy(m_replacementSearch);
    m_audienceLabel->setBuddy(m_audience);
    m_reasonLabel->setBuddy(m_reason);
    m_sentenceLabel->setBuddy(m_sentence);
    m_conditionsLabel->setBuddy(m_conditionsForm);
    m_reasonHelp->setWordWrap(true);
    arrange();
    connect(m_reason, &QComboBox::currentIndexChanged, this, &VerdictPanel::check);
    connect(m_granularity, &QComboBox::currentIndexChanged, this, &VerdictPanel::check);
    connect(m_replacements, &QListWidget::currentRowChanged, this, &VerdictPanel::check);
    connect(m_replacementSearch, &QLineEdit::textEdited, this, &VerdictPanel::replacementSearched);
    connect(m_sentence, &QLineEdit::textChanged, this, &VerdictPanel::check);
    connect(m_conditionsForm, &ConditionsForm::edited, this, &VerdictPanel::check);
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
    grid->addWidget(m_audienceLabel, 2, 0);
    grid->addWidget(m_audience, 2, 1);
    grid->addWidget(m_reasonLabel, 3, 0);
    grid->addWidget(m_reason, 3, 1);
    grid->addWidget(m_reasonHelp, 4, 1);
    grid->addWidget(m_sentenceLabel, 5, 0);
    grid->addWidget(m_sentence, 5, 1);
    grid->addWidget(m_conditionsLabel, 1, 2, Qt::AlignTop);
    grid->addWidget(m_conditionsForm, 1, 3, 5, 1);
    grid->addWidget(m_replacementLabel, 1, 2, Qt::AlignTop);
    grid->addWidget(m_replacementSearch, 1, 3);
    grid->addWidget(m_replacements, 2, 3, 4, 1);
    m_replacements->setMaximumHeight(8 * fontMetrics().height());
    m_conditionsForm->setMinimumHeight(11 * fontMetrics().height());
    m_conditionsForm->setMaximumHeight(16 * fontMetrics().height());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_give);
    grid->addLayout(buttons, 6, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
}

void VerdictPanel::retranslate()
{
    m_granularityLabel->setText(tr("&No finer than"));
    m_replacementLabel->setText(tr("&Give instead"));
    m_replacementSearch->setPlaceholderText(tr("Search the catalogue"));
    m_replacements->setAccessibleName(tr("Variables that could be given instead"));
    m_audienceLabel->setText(tr("&For"));
    m_reasonLabel->setText(tr("&Reason"));
    m_sentenceLabel->setText(m_start.kind == VerdictKind::Ask ? tr("Q&uestion") : tr("In your &words"));
    m_conditionsLabel->setText(tr("&Conditions"));
    m_leave->setText(tr("Leave"));
    m_give->setText(m_start.kind == VerdictKind::Ask ? tr("Ask") : tr("Give this verdict"));
    m_title->setText(
        tr("%1, %n line(s)", "verdict, for how many lines", m_start.lineCount).arg(wording::of(m_start.kind)));
    fillReasons();
    fillAlternatives();
    fillAudience();
    m_conditionsForm->retranslate();
    check();
}

/// What a kind of verdict does not ask is not shown.
void VerdictPanel::showFields()
{
    const bool isAsk = m_start.kind == VerdictKind::Ask;
    for (QWidget *field : {static_cast<QWidget *>(m_granularityLabel), static_cast<QWidget *>(m_granularity)})
        field->setVisible(m_start.kind == VerdictKind::Coarsen);
    for (QWidget *field : {static_cast<QWidget *>(m_conditionsLabel), static_cast<QWidget *>(m_conditionsForm)})
        field->setVisible(m_start.kind == VerdictKind::Conditions);
    for (QWidget *field : {static_cast<QWidget *>(m_replacementLabel), static_cast<QWidget *>(m_replacementSearch),
                           static_cast<QWidget *>(m_replacements)})
        field->setVisible(m_start.kind == VerdictKind::Replace);
    for (QWidget *field : {static_cast<QWidget *>(m_audienceLabel), static_cast<QWidget *>(m_audience)})
        field->setVisible(isAsk);
    for (QWidget *field : {static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason),
                           static_cast<QWidget *>(m_reasonHelp)})
        field->setVisible(!isAsk);
}

void VerdictPanel::start(const VerdictStart &start)
{
    m_start = start;
    showFields();
    m_replacementSearch->clear();
    const QString words = start.before ? start.before->sentence : QString();
    m_sentence->setText((words + u' ' + std::exchange(m_quoted, {})).trimmed());
    m_conditionsForm->setBodies(start.bodies);
    m_conditionsForm->setConditions(start.before ? start.before->conditions : std::vector<Condition>());
    retranslate();
    m_audience->setCurrentIndex(0);
    if (start.before)
        m_reason->setCurrentIndex(std::max(0, m_reason->findData(start.before->reason)));
    if (start.before && m_granularity->findData(start.before->granularity) >= 0)
        m_granularity->setCurrentIndex(m_granularity->findData(start.before->granularity));
    show();
    QWidget *first = m_reason;
    if (start.kind == VerdictKind::Coarsen)
        first = m_granularity;
    else if (start.kind == VerdictKind::Replace)
        first = m_replacementSearch;
    else if (start.kind == VerdictKind::Ask)
        first = m_sentence;
    first->setFocus(Qt::ShortcutFocusReason);
}

void VerdictPanel::fillAlternatives()
{
    const QString chosen = m_granularity->currentData().toString();
    const QSignalBlocker blocker(m_granularity);
    m_granularity->clear();
    for (const Alternative &each : m_start.alternatives)
        if (each.replacement.isEmpty())
            m_granularity->addItem(wordOf(each), each.granularity);
    m_granularity->setCurrentIndex(std::max(0, m_granularity->findData(chosen)));
    if (m_replacementSearch->text().isEmpty())
        showReplacements(m_start.alternatives);
}

void VerdictPanel::showReplacements(const std::vector<Alternative> &found)
{
    const QSignalBlocker blocker(m_replacements);
    m_replacements->clear();
    for (const Alternative &each : found) {
        if (each.replacement.isEmpty())
            continue;
        auto *item = new QListWidgetItem(wordOf(each), m_replacements);
        item->setData(Qt::UserRole, each.replacement.value);
    }
    if (m_replacements->count() == 1)
        m_replacements->setCurrentRow(0);
    check();
}

void VerdictPanel::fillAudience()
{
    const int chosen = m_audience->currentIndex();
    const QSignalBlocker blocker(m_audience);
    m_audience->clear();
    m_audience->addItem(tr("The requester"), int(Audience::Requester));
    m_audience->addItem(tr("The other reviewers (internal)"), int(Audience::Reviewers));
    m_audience->addItem(tr("My own organisation (internal)"), int(Audience::Own));
    m_audience->setCurrentIndex(std::max(0, chosen));
}

Audience VerdictPanel::audience() const
{
    return static_cast<Audience>(m_audience->currentData().toInt());
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
        if (reason.appliesTo(toString(m_start.kind)))
            m_reason->addItem(inCurrentLanguage(reason.label), reason.code);
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(chosen)));
}

Verdict VerdictPanel::verdict() const
{
    Verdict verdict;
    verdict.kind = m_start.kind;
    verdict.sentence = m_sentence->text().trimmed();
    if (m_start.kind != VerdictKind::Ask)
        verdict.reason = m_reason->currentData().toString();
    if (m_start.kind == VerdictKind::Coarsen)
        verdict.granularity = m_granularity->currentData().toString();
    if (m_start.kind == VerdictKind::Replace && m_replacements->currentItem())
        verdict.replacement = m_replacements->currentItem()->data(Qt::UserRole).toString();
    if (m_start.kind == VerdictKind::Conditions)
        verdict.conditions = m_conditionsForm->conditions();
    return verdict;
}

QString VerdictPanel::whatIsMissing() const
{
    const Verdict given = verdict();
    if (m_start.kind == VerdictKind::Ask)
        return given.sentence.isEmpty() ? tr("Write the question.") : QString();
    if (m_start.kind == VerdictKind::Conditions && given.conditions.empty())
        return tr("Tick at least one condition.");
    if (const QString label = m_conditionsForm->incomplete();
        m_start.kind == VerdictKind::Conditions && !label.isEmpty())
        return tr("Fill in what the condition says: %1").arg(label);
    if (m_start.kind == VerdictKind::Replace && given.replacement.isEmpty())
        return tr("Choose the variable that may be given instead.");
    if (m_start.kind == VerdictKind::Coarsen && given.granularity.isEmpty())
        return tr("The catalogue knows no coarser form of this variable.");
    const bool isLimiting = m_start.kind != VerdictKind::Conditions && m_start.kind != VerdictKind::Approve;
    if (m_start.needsReason && given.reason.isEmpty())
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
