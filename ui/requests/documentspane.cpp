// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/documentspane.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/requests/pdfpages.h"

#include <QSaveFile>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

DocumentsPane::DocumentsPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_authority(new QComboBox)
    , m_language(new QComboBox)
    , m_save(new QPushButton(icon(u"download"_s), tr("Save as PDF…")))
    , m_pages(new PageView)
{
    m_authority->setObjectName(u"documentAuthority"_s);
    m_authority->setAccessibleName(tr("Authority that receives it"));
    m_language->setObjectName(u"documentLanguage"_s);
    m_language->setAccessibleName(tr("Language of the document"));
    m_save->setObjectName(u"saveDocument"_s);
    for (const QString &code : Language::available())
        m_language->addItem(Language::nameOf(code), code);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    tools->setSpacing(space::kSmall);
    tools->addWidget(new Label(tr("What this authority receives:"), TextRole::Body, Ink::Soft));
    tools->addWidget(m_authority, 1);
    tools->addWidget(m_language);
    tools->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(new Hairline);
    layout->addWidget(m_pages, 1);
    connect(m_authority, &QComboBox::activated, this, &DocumentsPane::makePages);
    connect(m_language, &QComboBox::activated, this, &DocumentsPane::makePages);
    connect(m_save, &QPushButton::clicked, this, &DocumentsPane::save);
}

void DocumentsPane::show(const Request &request, const DossierId &dossier,
                         const std::vector<OrganisationId> &authorities)
{
    const QString chosen = m_authority->currentData().toString();
    const bool isOther = dossier != m_dossier;
    m_request = request;
    m_dossier = dossier;
    m_authority->clear();
    const Directory everybody = m_context.desk.directory().with(request.organisations);
    for (const OrganisationId &id : authorities)
        m_authority->addItem(everybody.nameOf(id, currentLanguage()), id.value);
    m_authority->setCurrentIndex(std::max(0, m_authority->findData(chosen)));
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
    const OrganisationId authority(m_authority->currentData().toString());
    if (authority.isEmpty()) {
        m_pages->clear(tr("No authority receives a document: no procedure is needed."));
        return;
    }
    const auto pdf = m_context.desk.documentOf(m_request, m_dossier, authority, m_language->currentData().toString());
    if (!pdf) {
        m_pages->clear(wording::of(pdf.error()).sentence);
        return;
    }
    m_pdf = *pdf;
    m_save->setEnabled(true);
    m_pages->show(m_pdf);
}

void DocumentsPane::save()
{
    const QString name
        = u"%1-%2-%3.pdf"_s.arg(m_dossier.isEmpty() ? u"draft"_s : m_dossier.value,
                                m_authority->currentData().toString(), m_language->currentData().toString());
    const auto path = m_context.files.toSave(this, tr("Save as PDF"), tr("PDF (*.pdf)"), name);
    if (!path)
        return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_pdf) != m_pdf.size() || !file.commit())
        m_context.messages.error({ErrorCode::FileUnwritable, {*path}, file.errorString(), {}});
    else
        m_context.messages.note(tr("Saved as %1").arg(*path));
}

} // namespace beraad
