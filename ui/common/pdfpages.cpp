// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pdfpages.h"

#include "documents/requestdocument.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScrollBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDotsPerInch = 84;

} // namespace

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_sentence(new Label(TextRole::Body, Ink::Soft))
{
    setObjectName(u"pdfPages"_s);
    setAccessibleName(tr("Pages of the document"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kLarge);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence, 0, Qt::AlignTop);
    layout->addStretch(1);
    setWidget(m_page);
}

void PageView::clear(const QString &sentence)
{
    ++m_generation;
    place({});
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageView::show(const QByteArray &pdf)
{
    const int generation = ++m_generation;
    const double scale = devicePixelRatioF();
    QThreadPool::globalInstance()->start([self = QPointer(this), pdf, generation, scale] {
        auto pages = previewPages(pdf, kDotsPerInch * scale);
        if (pages)
            for (QImage &page : *pages)
                page.setDevicePixelRatio(scale);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, generation, pages = std::move(pages)] {
                if (!self || generation != self->m_generation)
                    return;
                if (pages)
                    self->place(*pages);
                else
                    self->clear(wording::of(pages.error()).sentence);
                emit self->shown();
            },
            Qt::QueuedConnection);
    });
}

void PageView::place(const std::vector<QImage> &pages)
{
    auto *layout = static_cast<QVBoxLayout *>(m_page->layout());
    while (layout->count() > 2) { // the sentence and the stretch stay
        QLayoutItem *item = layout->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_sentence->hide();
    m_count = int(pages.size());
    for (int i = 0; i < m_count; ++i) {
        auto *page = new QLabel;
        page->setPixmap(QPixmap::fromImage(pages[size_t(i)]));
        page->setFrameShape(QFrame::StyledPanel);
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(m_count));
        layout->insertWidget(1 + i, page, 0, Qt::AlignHCenter);
    }
    verticalScrollBar()->setValue(0);
}

} // namespace beraad
