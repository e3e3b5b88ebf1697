// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/documentspane.h"

#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "ui/common/card.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/pdfpages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QDir>
#include <QSaveFile>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

DocumentsPane::DocumentsPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox)
    , m_language(new QComboBox)
    , m_save(new QPushButton(icon(u"download"_s), tr("Save as PDF…")))
    , m_saveAll(new QPushButton(tr("Save all…")))
    , m_pages(new PageView)
{
    m_choice->setObjectName(u"documentChoice"_s);
    m_choice->setAccessibleName(tr("Document and who receives it"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saveAll->setObjectName(u"saveAllDocuments"_s);
    m_language->setObjectName(u"documentLanguage"_s);
    m_language->setAccessibleName(tr("Language of the document"));
    m_save->setObjectName(u"saveDocument"_s);
    for (const QString &code : Language::available())
        m_language->addItem(Language::nameOf(code), code);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    tools->setSpacing(space::kSmall);
    tools->addWidget(m_choice, 1);
    tools->addWidget(m_language);
    tools->addWidget(m_save);
    tools->addWidget(m_saveAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(new Hairline);
    layout->addWidget(m_pages, 1);
    connect(m_choice, &QComboBox::activated, this, &DocumentsPane::makePages);
    connect(m_language, &QComboBox::activated, this, &DocumentsPane::makePages);
    connect(m_save, &QPushButton::clicked, this, &DocumentsPane::save);
    connect(m_saveAll, &QPushButton::clicked, this, &DocumentsPane::saveAll);
}

void DocumentsPane::show(const Request &request, const DossierId &dossier)
{
    const DocumentPlan chosen = plan();
    const bool isOther = dossier != m_dossier;
    m_request = request;
    m_dossier = dossier;
    m_plans = m_context.messages.valueOf(DocumentDesk(m_context.desk).documentsOf(request, dossier)).value_or(m_plans);
    m_choice->clear();
    const Directory everybody = m_context.desk.directory().with(request.organisations);
    for (const DocumentPlan &each : m_plans)
        m_choice->addItem(u"%1 · %2"_s.arg(everybody.shortNameOf(each.authority, currentLanguage()), titleOf(each)));
    const auto again = std::ranges::find(m_plans, chosen);
    m_choice->setCurrentIndex(again == m_plans.end() ? 0 : int(again - m_plans.begin()));
    if (isOther)
        m_language->setCurrentIndex(std::max(0, m_language->findData(request.language)));
    m_isStale = true;
    if (isVisible())
        makePages();
}

void DocumentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        makePages();
}

void DocumentsPane::makePages()
{
    m_isStale = false;
    m_pdf.clear();
    m_save->setEnabled(false);
    m_saveAll->setEnabled(!m_plans.empty());
    if (m_plans.empty()) {
        m_pages->clear(tr("No authority receives a document: no procedure is needed."));
        return;
    }
    const auto pdf = pdfOf(plan());
    if (!pdf) {
        m_pages->clear(wording::of(pdf.error()).sentence);
        return;
    }
    m_pdf = *pdf;
    m_save->setEnabled(true);
    m_pages->show(m_pdf);
}

DocumentPlan DocumentsPane::plan() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && size_t(index) < m_plans.size() ? m_plans[size_t(index)] : DocumentPlan();
}

QString DocumentsPane::titleOf(const DocumentPlan &plan) const
{
    const auto &kinds = m_context.desk.documentKinds();
    const auto kind = std::ranges::find(kinds, plan.kind, &DocumentKind::id);
    return kind == kinds.end() ? plan.kind : inCurrentLanguage(kind->title);
}

QString DocumentsPane::fileNameOf(const DocumentPlan &plan) const
{
    return QStringList{m_dossier.isEmpty() ? u"draft"_s : m_dossier.value, plan.authority.value, plan.kind,
                       m_language->currentData().toString()}
               .join(u'-')
        + u".pdf"_s;
}

Result<QByteArray> DocumentsPane::pdfOf(const DocumentPlan &plan) const
{
    return DocumentDesk(m_context.desk)
        .documentOf(m_request, m_dossier, plan.authority, m_language->currentData().toString(), plan.kind);
}

bool DocumentsPane::write(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return true;
    m_context.messages.error({ErrorCode::FileUnwritable, {path}, file.errorString(), {}});
    return false;
}

void DocumentsPane::save()
{
    const auto path = m_context.files.toSave(this, tr("Save as PDF"), tr("PDF (*.pdf)"), fileNameOf(plan()));
    if (path && write(*path, m_pdf))
        m_context.messages.note(tr("Saved as %1").arg(*path));
}

void DocumentsPane::saveAll()
{
    const auto folder = m_context.files.toFolder(this, tr("Save all documents"));
    if (!folder)
        return;
    for (const DocumentPlan &each : m_plans) {
        const auto pdf = m_context.messages.valueOf(pdfOf(each));
        if (!pdf || !write(QDir(*folder).filePath(fileNameOf(each)), *pdf))
            return;
    }
    m_context.messages.note(tr("%n document(s) saved in %1", nullptr, int(m_plans.size())).arg(*folder));
}

} // namespace beraad
