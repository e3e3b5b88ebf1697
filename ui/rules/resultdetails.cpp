// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/resultdetails.h"

#include "ui/common/icons.h"
#include "ui/common/typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

ResultDetails::ResultDetails(QWidget *parent)
    : DetailsPane(parent)
{
    setObjectName(u"resultDetails"_s);
}

void ResultDetails::show(const RuleResult &result)
{
    clear();
    setTitle(result.title, result.subtitle);
    addChip(result.look);
    if (!result.rule.isEmpty()) {
        auto *go = new QPushButton(icon(u"arrow-right"_s), tr("Show rule %1").arg(result.rule));
        go->setObjectName(u"showRule"_s);
        connect(go, &QPushButton::clicked, this, [this, id = result.rule] { emit ruleWanted(id); });
        addButton(go);
    }
    for (const RuleResult::Section &part : result.sections) {
        QVBoxLayout *section = addSection(part.heading);
        for (const QString &paragraph : part.paragraphs)
            section->addWidget(makeText(paragraph));
    }
}

} // namespace beraad
