// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pdfpane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/setting.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"
#include "ui/evidence/evidencewording.h"
#include "ui/evidence/pageimages.h"
#include "ui/evidence/pdfview.h"
#include "ui/evidence/thumbnails.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

const Setting<bool> kShowSide{"evidence/show-side", true};

enum PdfPage { MessagePage, PasswordPage, ViewPage };

} // namespace

PdfPane::PdfPane(const Context &context, QWidget *parent)
    : EvidencePane(parent)
    , m_context(context)
    , m_thumbnails(new Thumbnails(this))
    , m_pages(new QStackedWidget)
    , m_message(new EmptyState(u"pdf"_s))
    , m_view(new PdfView)
    , m_side(new QTabWidget)
    , m_thumbnailList(new QListView)
    , m_outline(new QTreeWidget)
    , m_sideButton(makeIconButton(u"sidebar"_s, {}))
    , m_pageField(new QLineEdit)
    , m_pageCount(new Label(TextRole::Small, Ink::Soft))
    , m_zoom(new Label(TextRole::Numbers, Ink::Soft))
    , m_smaller(makeIconButton(u"remove"_s, {}))
    , m_larger(makeIconButton(u"add"_s, {}))
    , m_fitWidth(makeIconButton(u"fit-width"_s, {}))
    , m_fitPage(makeIconButton(u"fit-page"_s, {}))
    , m_facts(new Label(TextRole::Small, Ink::Soft))
    , m_passwordSentence(new Label(TextRole::Body, Ink::Soft))
    , m_passwordLabel(new QLabel)
    , m_password(new QLineEdit)
    , m_passwordButton(makePrimaryButton({}))
{
    m_passwordPage = makePasswordPage();
    auto *body = new Splitter(u"evidence-pdf"_s, {1, 4}, context.settings);
    body->addWidget(makeSide());
    body->addWidget(m_view);
    auto *document = new QWidget;
    auto *column = new QVBoxLayout(document);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(new Hairline);
    column->addWidget(body, 1);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_passwordPage);
    m_pages->addWidget(document);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    addKeys();
    connect(m_view, &PdfView::pageChanged, this, &PdfPane::showPage);
    connect(m_view, &PdfView::labelsChanged, m_thumbnails, &Thumbnails::labelsChanged);
    connect(m_view, &PdfView::labelsChanged, this, &PdfPane::showPage);
    connect(m_view, &PdfView::zoomChanged, this, &PdfPane::showZoom);
    connect(m_view, &PdfView::selectionChanged, this, &EvidencePane::selectionChanged);
    connect(m_pageField, &QLineEdit::returnPressed, this, &PdfPane::goToTyped);
    setFocusProxy(m_view);
    retranslate();
}

PdfPane::~PdfPane()
{
    m_view->setFile(nullptr, nullptr, 0); // before what it shows goes
}

QWidget *PdfPane::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kSmall, space::kTight, space::kMedium, space::kTight);
    row->setSpacing(space::kTight);
    m_sideButton->setObjectName(u"evidenceSideButton"_s);
    m_sideButton->setCheckable(true);
    tools->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a note at its end may be cut off
    m_pageField->setObjectName(u"evidencePage"_s);
    m_pageField->setMaximumWidth(7 * fontMetrics().averageCharWidth() + 2 * space::kSmall);
    m_pageField->setAlignment(Qt::AlignRight);
    m_smaller->setObjectName(u"evidenceSmaller"_s);
    m_larger->setObjectName(u"evidenceLarger"_s);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    m_fitWidth->setObjectName(u"evidenceFitWidth"_s);
    m_fitPage->setObjectName(u"evidenceFitPage"_s);
    m_facts->setObjectName(u"evidenceFacts"_s);
    row->addWidget(m_sideButton);
    row->addSpacing(space::kSmall);
    row->addWidget(m_pageField);
    row->addWidget(m_pageCount);
    row->addSpacing(space::kMedium);
    row->addWidget(m_smaller);
    row->addWidget(m_zoom);
    row->addWidget(m_larger);
    row->addWidget(m_fitWidth);
    row->addWidget(m_fitPage);
    row->addStretch(1);
    row->addWidget(m_facts);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(m_fitWidth, &QToolButton::clicked, this, [this] { m_view->setFit(PageFit::Width); });
    connect(m_fitPage, &QToolButton::clicked, this, [this] { m_view->setFit(PageFit::Page); });
    return tools;
}

QWidget *PdfPane::makeSide()
{
    m_side->setObjectName(u"evidenceSide"_s);
    m_side->setDocumentMode(true);
    m_thumbnailList->setObjectName(u"evidenceThumbnails"_s);
    m_thumbnailList->setModel(m_thumbnails);
    m_thumbnailList->setViewMode(QListView::IconMode);
    m_thumbnailList->setMovement(QListView::Static);
    m_thumbnailList->setResizeMode(QListView::Adjust);
    m_thumbnailList->setUniformItemSizes(true);
    m_thumbnailList->setIconSize(QSize(Thumbnails::kWidth, Thumbnails::kHeight));
    m_thumbnailList->setSpacing(space::kSmall);
    m_thumbnailList->setFrameShape(QFrame::NoFrame);
    m_outline->setObjectName(u"evidenceOutline"_s);
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_side->addTab(m_thumbnailList, QString());
    m_side->addTab(m_outline, QString());
    m_side->setMinimumWidth(Thumbnails::kWidth + 6 * space::kSmall);
    m_side->hide(); // until a file wants it
    connect(m_sideButton, &QToolButton::clicked, this, [this](bool isShown) {
        m_side->setVisible(isShown);
        kShowSide.write(m_context.settings, isShown);
    });
    const auto goToRow = [this](const QModelIndex &index) { m_view->goTo(index.row()); };
    connect(m_thumbnailList, &QListView::clicked, this, goToRow);
    connect(m_thumbnailList, &QListView::activated, this, goToRow);
    const auto goToItem = [this](const QTreeWidgetItem *item) {
        if (const int page = item->data(0, Qt::UserRole).toInt(); page >= 0)
            m_view->goTo(page);
    };
    connect(m_outline, &QTreeWidget::itemClicked, this, goToItem);
    connect(m_outline, &QTreeWidget::itemActivated, this, goToItem);
    return m_side;
}

/// Beside one page alone, or where the page would be too small to read, the small pictures only take room.
void PdfPane::fitSide()
{
    constexpr int kRoomForBoth = 80; // letters
    const bool hasRoom = width() > kRoomForBoth * fontMetrics().averageCharWidth();
    const bool isLong = m_thumbnails->rowCount() > 1;
    m_side->setVisible(hasRoom && isLong && kShowSide.read(m_context.settings));
    m_sideButton->setChecked(m_side->isVisibleTo(this));
}

void PdfPane::resizeEvent(QResizeEvent *event)
{
    EvidencePane::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitSide();
}

QWidget *PdfPane::makePasswordPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::kSmall);
    m_passwordSentence->setObjectName(u"evidencePasswordSentence"_s);
    m_password->setObjectName(u"evidencePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_passwordLabel->setBuddy(m_password);
    m_passwordButton->setObjectName(u"evidencePasswordButton"_s);
    box->addWidget(m_passwordSentence);
    box->addWidget(m_passwordLabel);
    box->addWidget(m_password);
    box->addWidget(m_passwordButton, 0, Qt::AlignRight);
    row->addLayout(box);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    const auto go = [this] { tryPassword(m_password->text()); };
    connect(m_password, &QLineEdit::returnPressed, this, go);
    connect(m_passwordButton, &QPushButton::clicked, this, go);
    return page;
}

void PdfPane::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::ZoomIn, [this] { m_view->zoomBy(1); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { m_view->zoomBy(1); });
    add(QKeySequence::ZoomOut, [this] { m_view->zoomBy(-1); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_view->setZoom(1); });
    add(Qt::CTRL | Qt::Key_1, [this] { m_view->setFit(PageFit::Width); });
    add(Qt::CTRL | Qt::Key_2, [this] { m_view->setFit(PageFit::Page); });
    add(QKeySequence::SelectAll, [this] { m_view->selectPage(); });
    add(Qt::CTRL | Qt::Key_L, [this] {
        m_pageField->setFocus(Qt::ShortcutFocusReason);
        m_pageField->selectAll();
    });
}

void PdfPane::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_sideButton, tr("Pages and outline"));
    name(m_smaller, tr("Smaller (Ctrl+-)"));
    name(m_larger, tr("Larger (Ctrl++)"));
    name(m_fitWidth, tr("Fit the width (Ctrl+1)"));
    name(m_fitPage, tr("Fit the page (Ctrl+2)"));
    m_pageField->setAccessibleName(tr("Page"));
    m_pageField->setToolTip(tr("Go to a page (Ctrl+L)"));
    m_side->setTabText(0, tr("Pages"));
    m_side->setTabText(1, tr("Outline"));
    m_side->setAccessibleName(tr("Pages and outline"));
    m_thumbnailList->setAccessibleName(tr("Pages"));
    m_outline->setAccessibleName(tr("Outline"));
    m_passwordLabel->setText(tr("&Password"));
    m_passwordButton->setText(tr("Open"));
    showPage();
    showZoom();
    showFacts();
    if (m_fault)
        refuse(*m_fault);
    else if (!m_file || m_pages->currentIndex() == MessagePage)
        m_message->setTexts(tr("Opening the file…"), {});
}

} // namespace beraad
