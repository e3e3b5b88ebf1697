// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/card.h"
#include "ui/common/palette.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/shell/fuzzy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 430;
constexpr int kTop = 84;

} // namespace

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleDescriptionRole:
    case RowDelegate::SubtitleRole:
        return entry.subtitle;
    case RowDelegate::IconNameRole:
        return entry.icon;
    case RowDelegate::TrailingRole:
        return entry.trailing;
    default:
        return {};
    }
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

std::vector<PaletteEntry> matching(std::vector<PaletteEntry> entries, const QString &words, size_t limit)
{
    std::vector<std::pair<int, PaletteEntry>> scored;
    for (PaletteEntry &entry : entries) {
        const auto title = fuzzyScore(words, entry.title);
        const auto both = title ? title : fuzzyScore(words, entry.title + u' ' + entry.subtitle);
        if (both)
            scored.emplace_back(*both + entry.weight, std::move(entry));
    }
    std::ranges::stable_sort(scored, std::ranges::greater(), [](const auto &pair) { return pair.first; });
    std::vector<PaletteEntry> best;
    for (auto &[score, entry] : scored) {
        if (best.size() == limit)
            break;
        best.push_back(std::move(entry));
    }
    return best;
}

CommandPalette::CommandPalette(QWidget *host, Source source)
    : QWidget(host)
    , m_everything(std::move(source))
    , m_field(new SearchField)
    , m_list(new QListView)
    , m_nothing(new Label(TextRole::Body, Ink::Soft))
{
    setObjectName(u"commandPalette"_s);
    auto *card = new Card(this);
    m_card = card;
    m_field->setObjectName(u"paletteField"_s);
    m_field->setView(m_list);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    card->body()->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    card->body()->addWidget(m_field);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { find(text.trimmed()); });
    connect(m_list, &QListView::activated, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    host->installEventFilter(this);
    m_field->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::startWith(Source source, const QString &placeholder)
{
    start();
    m_source = std::move(source);
    m_field->setPlaceholder(placeholder);
    find({});
}

void CommandPalette::start(const QString &words)
{
    m_source = m_everything;
    retranslate();
    m_focusBefore = QApplication::focusWidget();
    m_field->setText(words);
    find(words);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(kWidth, this->width() - 2 * space::kPage);
    m_card->setGeometry((this->width() - width) / 2, kTop, width, std::min(kHeight, height() - kTop - space::kPage));
}

void CommandPalette::find(const QString &words)
{
    m_model.setEntries(m_source(words));
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::run(const QModelIndex &index)
{
    const std::function<void()> action = m_model.at(index.row()).run;
    stop();
    action();
}

void CommandPalette::stop()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(palette()).shadow);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    stop();
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return stop();
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return; // nothing else to go to
    QWidget::keyPressEvent(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    // Escape leaves at once, also when something was typed.
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (watched == m_field)
        return false;
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholder(tr("Places, dossiers, variables, people, actions"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing has these letters in this order."));
}

} // namespace beraad
