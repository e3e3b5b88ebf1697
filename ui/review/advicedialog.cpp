// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/advicedialog.h"

#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/pdfpages.h"
#include "ui/common/spacing.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

AdviceDialog::AdviceDialog(const Context &context, const ReviewTask &task, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_task(task)
    , m_language(new QComboBox)
    , m_save(new QPushButton(icon(u"download"_s), tr("Save as PDF…")))
    , m_pages(new PageView)
{
    setObjectName(u"adviceDialog"_s);
    setWindowTitle(task.isSigned ? tr("Advice of %1", "organisation")
                                       .arg(context.desk.directory().nameOf(task.organisation, currentLanguage()))
                                 : tr("Draft advice of %1", "organisation")
                                       .arg(context.desk.directory().nameOf(task.organisation, currentLanguage())));
    m_language->setObjectName(u"adviceLanguage"_s);
    m_save->setObjectName(u"adviceSave"_s);
    auto *label = new QLabel(tr("&Language of the document"));
    label->setBuddy(m_language);
    for (const QString &code : Language::available())
        m_language->addItem(Language::nameOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(currentLanguage())));
    auto *tools = new QHBoxLayout;
    tools->addWidget(label);
    tools->addWidget(m_language);
    tools->addStretch(1);
    tools->addWidget(m_save);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addLayout(tools);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(90 * fontMetrics().averageCharWidth() + 2 * space::kWide, 44 * fontMetrics().height());
    connect(m_language, &QComboBox::currentIndexChanged, this, &AdviceDialog::makePages);
    connect(m_save, &QPushButton::clicked, this, &AdviceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makePages();
}

void AdviceDialog::makePages()
{
    m_pdf.clear();
    const auto pdf = DocumentDesk(m_context.desk)
                         .adviceOf(m_task.dossier, m_task.organisation, m_language->currentData().toString());
    m_save->setEnabled(pdf.has_value());
    if (!pdf) {
        m_pages->clear(wording::of(pdf.error()).sentence);
        return;
    }
    m_pdf = *pdf;
    m_pages->show(m_pdf);
}

void AdviceDialog::save()
{
    const QString name = u"%1-%2-advice-%3.pdf"_s.arg(m_task.dossier.value, m_task.organisation.value,
                                                      m_language->currentData().toString());
    const auto path = m_context.files.toSave(this, tr("Save as PDF"), tr("PDF (*.pdf)"), name);
    if (!path)
        return;
    QSaveFile file(*path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_pdf) == m_pdf.size() && file.commit())
        m_context.messages.note(tr("Saved as %1").arg(*path));
    else
        m_context.messages.error({ErrorCode::FileUnwritable, {*path}, file.errorString(), {}});
}

} // namespace beraad
