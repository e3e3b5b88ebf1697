// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/basket.h"

#include "desk/draftdesk.h"
#include "desk/requestdesk.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/setting.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// The draft that Requests showed last.
const Setting<QString> kCurrentDraft{"requests/current-draft", {}};

} // namespace

Basket::Basket(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_drafts(new QComboBox)
    , m_caption(new Label(TextRole::Body, Ink::Soft))
    , m_count(new Label(TextRole::Numbers))
    , m_open(new QPushButton(icon(u"arrow-right"_s), {}))
{
    m_drafts->setObjectName(u"basketDraft"_s);
    m_drafts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_drafts->setMinimumContentsLength(28);
    m_count->setObjectName(u"basketCount"_s);
    m_open->setObjectName(u"openRequest"_s);
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"basket"_s).pixmap(20));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kSmall, space::kWide, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(mark);
    layout->addWidget(m_caption);
    layout->addWidget(m_drafts, 1);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_open);
    connect(m_drafts, &QComboBox::activated, this, &Basket::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequest(draft()); });
    retranslate();
}

void Basket::retranslate()
{
    m_caption->setText(tr("Add to"));
    m_drafts->setAccessibleName(tr("Request to add to"));
    m_open->setText(tr("Open request"));
    showCount();
}

DossierId Basket::draft() const
{
    return DossierId(m_drafts->currentData().toString());
}

QSet<VariableId> Basket::variables() const
{
    QSet<VariableId> result;
    for (const Line &line : m_request.lines)
        result.insert(variableOf(line));
    return result;
}

void Basket::refresh()
{
    const QString current = kCurrentDraft.read(m_context.settings);
    m_drafts->clear();
    if (const auto drafts = m_context.messages.valueOf(DraftDesk(m_context.desk).drafts()))
        for (const Draft &one : *drafts) {
            const QString language = one.request.value("language"_L1).toString(u"nl"_s);
            const QString title = textFromJson(one.request.value("title"_L1)).in(language).trimmed();
            m_drafts->addItem(title.isEmpty() ? tr("Untitled draft") : title, one.id.value);
        }
    m_drafts->addItem(icon(u"add"_s), tr("A new request"), QString());
    m_drafts->setCurrentIndex(std::max(0, current.isEmpty() ? 0 : m_drafts->findData(current)));
    choose();
}

void Basket::choose()
{
    m_request = {};
    if (!draft().isEmpty()) {
        kCurrentDraft.write(m_context.settings, draft().value);
        if (auto request = m_context.messages.valueOf(DraftDesk(m_context.desk).draftRequest(draft())))
            m_request = std::move(*request);
    }
    showCount();
    emit changed();
}

void Basket::showCount()
{
    m_count->setText(tr("%n variable(s)", nullptr, int(m_request.lines.size())));
    m_open->setEnabled(!draft().isEmpty());
}

std::optional<DossierId> Basket::draftOrNew()
{
    if (!draft().isEmpty())
        return draft();
    const auto made = m_context.messages.valueOf(DraftDesk(m_context.desk).newDraft());
    if (!made)
        return std::nullopt;
    kCurrentDraft.write(m_context.settings, made->id.value);
    refresh();
    return made->id;
}

bool Basket::add(const std::vector<VariableId> &variables)
{
    const auto id = draftOrNew();
    if (!id)
        return false;
    std::vector<LineId> added;
    for (const VariableId &variable : variables) {
        const auto line = m_context.messages.valueOf(RequestDesk(m_context.desk).lineFor(variable, m_request));
        if (!line)
            return false;
        added.push_back(line->id);
        m_request.lines.push_back(*line);
    }
    if (!m_context.messages.check(DraftDesk(m_context.desk).saveDraft(*id, m_request))) {
        choose();
        return false;
    }
    showCount();
    emit changed();
    m_context.messages.offerUndo(
        tr("%n variable(s) added to “%1”", nullptr, int(added.size())).arg(m_drafts->currentText()),
        [this, draft = *id, added] { takeOut(draft, added); });
    return true;
}

void Basket::takeOut(const DossierId &id, const std::vector<LineId> &lines)
{
    auto request = m_context.messages.valueOf(DraftDesk(m_context.desk).draftRequest(id));
    if (!request)
        return;
    std::erase_if(request->lines, [&](const Line &line) { return std::ranges::contains(lines, line.id); });
    if (m_context.messages.check(DraftDesk(m_context.desk).saveDraft(id, *request)))
        choose();
}

} // namespace beraad
