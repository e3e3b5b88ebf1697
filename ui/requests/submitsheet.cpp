// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/submitsheet.h"

#include "desk/desk.h"
#include "desk/requestdesk.h"
#include "desk/routedesk.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/requests/documentspane.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

SubmitSheet::SubmitSheet(const Context &context, const Request &request, const DossierId &draft, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(u"submitSheet"_s);
    setWindowTitle(tr("Submit"));
    resize(std::min(1100, parent->window()->width() - space::kPage),
           std::max(480, parent->window()->height() - space::kPage));
    QWidget *missing = makeMissing(request);
    auto *pane = new DocumentsPane(context);
    pane->show(request, draft);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    if (missing) {
        parts->addWidget(missing, 2);
        parts->addWidget(new Hairline(Qt::Vertical));
    }
    parts->addWidget(pane, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(parts, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(makeButtons());
}

QHBoxLayout *SubmitSheet::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    auto *verdict
        = new Label(m_missing == 0 ? tr("Submitting freezes the request; each authority receives its own document.")
                                   : tr("%n thing(s) to do before this can be submitted", nullptr, m_missing),
                    TextRole::Body, Ink::Soft);
    verdict->setObjectName(u"submitVerdict"_s);
    verdict->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Go on writing"));
    cancel->setObjectName(u"cancelSubmit"_s);
    auto *submit = makePrimaryButton(tr("Submit"));
    submit->setObjectName(u"confirmSubmit"_s);
    submit->setEnabled(m_missing == 0);
    submit->setToolTip(m_missing == 0 ? QString() : verdict->text());
    buttons->addWidget(verdict, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(submit, &QPushButton::clicked, this, [this] {
        accept();
        emit submitConfirmed();
    });
    return buttons;
}

QWidget *SubmitSheet::makeMissing(const Request &request)
{
    auto *page = new QWidget;
    page->setMinimumWidth(1);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    body->setSpacing(space::kSmall);
    if (request.lines.empty())
        addFault(body, tr("Variables"), tr("The request asks for no variable yet"), u"S4.Q1"_s);
    for (const Finding &finding : RouteDesk(m_context.desk).routeOf(request).findings)
        if (finding.severity == Finding::Severity::Error)
            addFault(body, finding.rule, inCurrentLanguage(finding.text), {});
    for (const Completeness &entry : RequestDesk(m_context.desk).completenessOf(request))
        if (!entry.missing.empty())
            addSection(body, entry);
    body->addStretch(1);
    if (m_missing == 0) {
        delete page;
        return nullptr;
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void SubmitSheet::addSection(QVBoxLayout *body, const Completeness &entry)
{
    const Form &form = m_context.desk.form();
    const auto section = std::ranges::find(form.sections, entry.section, &Section::id);
    auto *head = new SectionHeader(section == form.sections.end() ? entry.section : inCurrentLanguage(section->title));
    head->setCount(int(entry.missing.size()));
    body->addWidget(head);
    for (const Problem &problem : entry.missing) {
        const Question *question = form.find(QuestionId(problem.where));
        addFault(body, question ? inCurrentLanguage(question->label) : problem.where, {}, problem.where);
    }
}

void SubmitSheet::addFault(QVBoxLayout *body, const QString &title, const QString &text, const QString &target)
{
    ++m_missing;
    auto *row = new LinkRow;
    row->setObjectName(u"missing-"_s + (target.isEmpty() ? title : target));
    row->setAccessibleName(text.isEmpty() ? title : text);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    layout->setSpacing(space::kSmall);
    auto *mark = new QLabel;
    mark->setPixmap(
        icon(text.isEmpty() ? u"partly"_s : u"warning"_s, text.isEmpty() ? Tone::Accent : Tone::Warning).pixmap(16));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *label = new Label(text.isEmpty() ? title : text, TextRole::Body);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    body->addWidget(row);
    row->setEnabled(!target.isEmpty());
    connect(row, &LinkRow::clicked, this, [this, target] {
        reject();
        emit goTo(target);
    });
}

} // namespace beraad
