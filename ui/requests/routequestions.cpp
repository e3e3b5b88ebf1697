// SPDX-License-Identifier: GPL-3.0-or-later
// What the route leaves open, and answering it on the spot.
#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/requests/answering.h"
#include "ui/requests/factwords.h"
#include "ui/requests/remark.h"
#include "ui/requests/routepanel.h"

#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

void RoutePanel::addUndecided(QVBoxLayout *body)
{
    if (m_route.undecided.empty())
        return;
    auto *head = new SectionHeader(tr("Still open"));
    head->setCount(int(m_route.undecided.size()));
    body->addWidget(head);
    for (const Undecided &open : m_route.undecided)
        addQuestion(body, open);
}

void RoutePanel::addQuestion(QVBoxLayout *body, const Undecided &open)
{
    auto *card = new Card;
    card->setObjectName(u"open-"_s + open.flow + u'-' + open.rule);
    QVBoxLayout *inside = card->body();
    inside->addLayout(makeRemark(u"undecided"_s, Tone::Warning, inCurrentLanguage(open.question)));
    QStringList branches;
    for (const QString &procedure : open.between)
        branches << nameOf(procedure);
    const auto flow = std::ranges::find(m_route.flows, open.flow, &Flow::id);
    QStringList about{tr("decides between: %1").arg(branches.join(tr(" or ")))};
    if (flow != m_route.flows.end())
        about << tr("%1 to %2", "data from one body to another")
                     .arg(organisation(flow->provider), organisation(flow->recipient));
    inside->addWidget(makeParagraph(about.join(u" · "_s) + u" · "_s + open.rule, TextRole::Small, Ink::Soft));
    for (const QString &fact : open.facts) {
        const auto &kinds = m_context.desk.rules().facts;
        if (const auto kind = std::ranges::find(kinds, fact, &FactKind::id); kind != kinds.end())
            addFactAnswers(inside, open, *kind);
    }
    if (!open.asks.empty()) {
        QStringList names;
        for (const OrganisationId &id : open.asks)
            names << organisation(id);
        auto *ask = new QPushButton(icon(u"ask"_s), tr("Ask the DPO of %1").arg(names.first()));
        ask->setObjectName(u"ask-"_s + open.rule);
        ask->setToolTip(names.join(u", "_s));
        connect(ask, &QPushButton::clicked, this, [this, id = open.asks.front()] { emit openOrganisation(id); });
        inside->addWidget(ask, 0, Qt::AlignLeft);
    }
    body->addWidget(card);
}

void RoutePanel::addFactAnswers(QVBoxLayout *body, const Undecided &open, const FactKind &fact)
{
    const std::vector<FactAnswer> answers = answersOfFact(fact);
    if (answers.empty())
        return;
    const auto flow = std::ranges::find(m_route.flows, open.flow, &Flow::id);
    const QString party = flow == m_route.flows.end() ? QString() : partyOf(fact.id, *flow);
    if (const QString question = inCurrentLanguage(fact.question);
        !question.isEmpty() && fact.question != open.question)
        body->addWidget(makeParagraph(question, TextRole::Small));
    if (answers.size() <= 3) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        for (const FactAnswer &answer : answers) {
            auto *button = new QPushButton(answer.word);
            button->setObjectName(u"fact-%1-%2"_s.arg(fact.id, answer.value.toVariant().toString()));
            button->setAccessibleDescription(inCurrentLanguage(fact.question));
            connect(button, &QPushButton::clicked, this,
                    [this, id = fact.id, value = answer.value, party] { emit answerFact(id, value, party); });
            row->addWidget(button);
        }
        row->addStretch(1);
        body->addLayout(row);
        return;
    }
    auto *box = new QComboBox;
    box->setObjectName(u"fact-"_s + fact.id);
    box->setAccessibleName(inCurrentLanguage(fact.question));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("Choose…"));
    for (const FactAnswer &answer : answers)
        box->addItem(answer.word, answer.value);
    connect(box, &QComboBox::activated, this, [this, box, id = fact.id, party](int index) {
        if (index > 0)
            emit answerFact(id, box->itemData(index).toJsonValue(), party);
    });
    body->addWidget(box);
}

} // namespace beraad
