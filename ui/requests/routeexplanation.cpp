// SPDX-License-Identifier: GPL-3.0-or-later
// Why a procedure that one might expect is not in the route.
#include "desk/desk.h"
#include "desk/routedesk.h"
#include "ui/common/card.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/wording.h"
#include "ui/requests/remark.h"
#include "ui/requests/routepanel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void RoutePanel::addWhyNot(QVBoxLayout *body)
{
    auto *box = new QComboBox;
    box->setObjectName(u"whyNot"_s);
    box->setAccessibleName(tr("Why is a procedure not needed?"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("Why is it not needed: …"));
    for (const ProcedureKind &kind : m_context.desk.rules().procedures) {
        const bool isInRoute = std::ranges::any_of(m_route.procedures, [&kind](const Procedure &procedure) {
            return procedure.procedure == kind.id && concernsPeople(procedure.status);
        });
        if (!isInRoute)
            box->addItem(nameOf(kind.id), kind.id);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_whyNot)));
    body->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_whyNot = box->currentData().toString();
        QMetaObject::invokeMethod(this, [this] { rebuild(); }, Qt::QueuedConnection); // the box goes with it
    });
    if (box->currentIndex() == 0)
        return;
    if (const auto explanation = m_context.messages.valueOf(RouteDesk(m_context.desk).explain(m_request, m_whyNot)))
        body->addWidget(makeExplanation(*explanation));
}

QWidget *RoutePanel::makeExplanation(const Explanation &explanation) const
{
    auto *card = new Card;
    card->setObjectName(u"explanation"_s);
    card->body()->addWidget(makeParagraph(inCurrentLanguage(explanation.headline), TextRole::Strong));
    for (const Clause &clause : explanation.clauses)
        card->body()->addWidget(makeParagraph(inCurrentLanguage(clause.text)));
    for (const RuleAnswer &rule : explanation.rules) {
        if (!rule.isInForce)
            continue;
        card->body()->addWidget(
            makeParagraph(tr("%1: it would be asked if %2", "number of a rule, its condition in words")
                              .arg(rule.rule, inCurrentLanguage(rule.condition)),
                          TextRole::Small));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        row->addWidget(makeParagraph(rule.source, TextRole::Small, Ink::Soft), 1);
        row->addWidget(new StatusChip(lookOfEvidence(rule.evidence)), 0, Qt::AlignTop);
        card->body()->addLayout(row);
    }
    return card;
}

} // namespace beraad
