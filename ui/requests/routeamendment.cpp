// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft differs from the decided request on which it builds.
#include "base/calendar.h"
#include "desk/desk.h"
#include "desk/requestdesk.h"
#include "ui/common/card.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/requests/remark.h"
#include "ui/requests/routepanel.h"

#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

StatusLook lookOf(ChangeWeight weight)
{
    switch (weight) {
    case ChangeWeight::Minor:
        return {u"approve"_s, RoutePanel::tr("minor", "weight of a change"), Tone::Good};
    case ChangeWeight::Open:
        return {u"undecided"_s, RoutePanel::tr("to be judged", "weight of a change"), Tone::Warning};
    case ChangeWeight::Major:
        break;
    }
    return {u"partly"_s, RoutePanel::tr("major", "weight of a change"), Tone::Accent};
}

/// Long answers are read in the form; here their beginning says enough.
QString shortened(const QString &text)
{
    constexpr qsizetype kLetters = 60;
    return text.size() > kLetters ? text.first(kLetters - 1) + u'…' : text;
}

} // namespace

QString RoutePanel::sentenceOf(const Difference &difference) const
{
    const ChangeKind *kind = m_context.desk.changes().find(difference.kind);
    QStringList about;
    if (const Line *line = m_request.find(difference.line))
        about << line->variable;
    if (!difference.member.isEmpty() && difference.line.isEmpty())
        about << difference.member;
    if (!difference.before.isEmpty() && !difference.after.isEmpty())
        about << u"%1 → %2"_s.arg(shortened(difference.before), shortened(difference.after));
    else if (const QString only = difference.before + difference.after; !only.isEmpty())
        about << shortened(only);
    return QStringList{kind ? inCurrentLanguage(kind->label) : difference.kind, about.join(u" · "_s)}.join(u": "_s);
}

void RoutePanel::addAmendment(QVBoxLayout *body)
{
    const auto amendment = m_context.messages.valueOf(RequestDesk(m_context.desk).amendmentOf(m_request));
    if (!amendment || !*amendment)
        return;
    const ChangeTable &table = m_context.desk.changes();
    auto *card = new Card;
    card->setObjectName(u"amendment"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(
        makeParagraph(tr("Builds on %1", "number of a dossier").arg((*amendment)->follows.value), TextRole::Strong), 1);
    if ((*amendment)->weight)
        head->addWidget(new StatusChip(lookOf(*(*amendment)->weight)), 0, Qt::AlignTop);
    card->body()->addLayout(head);
    if ((*amendment)->differences.empty())
        card->body()->addWidget(
            makeParagraph(tr("Nothing differs yet. Change what has to change; only that is asked and routed.")));
    bool isAnyOpen = false;
    for (const Difference &difference : (*amendment)->differences) {
        const ChangeKind *kind = table.find(difference.kind);
        const StatusLook look = lookOf(kind ? kind->weight : ChangeWeight::Open);
        isAnyOpen = isAnyOpen || !kind || kind->weight == ChangeWeight::Open;
        card->body()->addLayout(makeRemark(look.icon, look.tone, sentenceOf(difference) + u" — "_s + look.word));
    }
    if (isAnyOpen)
        card->body()->addWidget(makeParagraph(inCurrentLanguage(table.open), TextRole::Small, Ink::Soft));
    auto *basis = new QHBoxLayout;
    basis->setSpacing(space::kSmall);
    basis->addWidget(makeParagraph(inCurrentLanguage(table.source), TextRole::Small, Ink::Soft), 1);
    basis->addWidget(new StatusChip(lookOfEvidence(table.evidence)), 0, Qt::AlignTop);
    card->body()->addLayout(basis);
    body->addWidget(card);
}

void RoutePanel::addLikenesses(QVBoxLayout *body)
{
    const auto likenesses = m_context.messages.valueOf(RequestDesk(m_context.desk).likenessesOf(m_request));
    if (!likenesses || likenesses->empty())
        return;
    auto *head = new SectionHeader(tr("Much the same was asked before"));
    head->setCount(int(likenesses->size()));
    body->addWidget(head);
    for (const OverlapRow &likeness : *likenesses) {
        auto *row = new LinkRow;
        row->setObjectName(u"likeness-"_s + likeness.dossier.id.value);
        auto *inside = new QVBoxLayout(row);
        inside->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
        inside->setSpacing(space::kTight);
        const QString title = u"%1 · %2"_s.arg(likeness.dossier.id.value, likeness.dossier.title);
        QStringList facts{tr("%n of the same variable(s)", nullptr, likeness.shared)};
        if (likeness.granted > 0)
            facts << tr("%n of them advised favourably", nullptr, likeness.granted);
        facts << tr("submitted %1").arg(format::day(dayInBelgium(likeness.dossier.submitted)));
        inside->addWidget(makeParagraph(title));
        inside->addWidget(makeParagraph(facts.join(u" · "_s), TextRole::Small, Ink::Soft));
        row->setAccessibleName(title + u", "_s + facts.join(u", "_s));
        connect(row, &LinkRow::clicked, this, [this, id = likeness.dossier.id] { emit openDossier(id); });
        body->addWidget(row);
    }
}

} // namespace beraad
