// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/datasetdetails.h"

#include "desk/cataloguedesk.h"
#include "ui/catalogue/cataloguewording.h"
#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"

#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kDistributions = 12;

/// A link that opens in the browser; only what a browser should open.
Label *makeLink(const QString &url, const QString &words)
{
    auto *label = new Label(TextRole::Body);
    label->setWordWrap(true);
    const bool isWeb = url.startsWith("https://"_L1) || url.startsWith("http://"_L1) || url.startsWith("mailto:"_L1);
    label->setTextFormat(isWeb ? Qt::RichText : Qt::PlainText);
    label->setText(isWeb ? u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), words.toHtmlEscaped()) : words);
    label->setOpenExternalLinks(isWeb);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(isWeb ? Qt::StrongFocus : Qt::NoFocus);
    label->setAccessibleName(words);
    return label;
}

} // namespace

void addText(QVBoxLayout *section, const Text &text)
{
    const QString words = inCurrentLanguage(text);
    if (words.isEmpty())
        return;
    section->addWidget(DetailsPane::makeText(words));
    if (text.isMachineIn(currentLanguage()))
        section->addWidget(new StatusChip(cataloguewording::lookOfMachine()), 0, Qt::AlignLeft);
}

DatasetDetails::DatasetDetails(const Context &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
{
    setObjectName(u"datasetDetails"_s);
}

void DatasetDetails::show(const OrganisationId &holder, const QString &id)
{
    clear();
    const auto dataset = m_context.messages.valueOf(CatalogueDesk(m_context.desk).dataset(holder, id));
    if (!dataset)
        return;
    const QString label = inCurrentLanguage(dataset->label);
    setTitle(label.isEmpty() ? id : label, m_context.desk.directory().nameOf(holder, currentLanguage()));
    addChip({u"data"_s, tr("Data set"), Tone::Accent, {}});
    if (!dataset->accessRights.isEmpty())
        addChip(cataloguewording::lookOfAccess(dataset->accessRights));
    if (dataset->label.isMachineIn(currentLanguage()))
        addChip(cataloguewording::lookOfMachine());
    auto *variables = new QPushButton(icon(u"variable"_s), tr("Show its variables"));
    variables->setObjectName(u"showVariables"_s);
    connect(variables, &QPushButton::clicked, this, [this, holder, id] { emit showVariables(holder, id); });
    addButton(variables);
    auto *open = new QPushButton(icon(u"directory"_s), tr("Open in the directory"));
    open->setObjectName(u"openDatasetHolder"_s);
    open->setEnabled(m_context.desk.directory().find(holder) != nullptr);
    connect(open, &QPushButton::clicked, this, [this, holder] { emit openOrganisation(holder); });
    addButton(open);
    if (!dataset->description.isEmpty())
        addText(addSection(tr("Description")), dataset->description);
    addFacts(*dataset);
    if (!dataset->legalBasis.isEmpty())
        addText(addSection(tr("Legal basis")), dataset->legalBasis);
    addDistributions(*dataset);
    addContacts(*dataset);
}

void DatasetDetails::addFacts(const Dataset &dataset)
{
    auto *facts = new FactList;
    facts->add(tr("Code at the holder"), dataset.id);
    facts->add(tr("Period covered"),
               dataset.temporal.from.isValid() || dataset.temporal.to.isValid()
                   ? format::period(dataset.temporal.from, dataset.temporal.to)
                   : QString());
    facts->add(tr("Places covered"), dataset.spatial.join(u", "_s));
    facts->add(tr("Renewed"), cataloguewording::frequency(dataset.frequency));
    facts->add(tr("Delivered after"),
               dataset.lagMonths >= 0 ? tr("%n month(s)", nullptr, dataset.lagMonths) : QString());
    facts->add(tr("Themes"), dataset.themes.join(u", "_s));
    facts->add(tr("Keywords"), dataset.keywords.join(u", "_s));
    facts->add(tr("Series"), dataset.series);
    facts->add(tr("Published"), dataset.issued.isValid() ? format::day(dataset.issued) : QString());
    facts->add(tr("Changed"), dataset.modified.isValid() ? format::day(dataset.modified) : QString());
    if (!dataset.landingPage.isEmpty())
        facts->add(tr("Web page"), makeLink(dataset.landingPage, dataset.landingPage));
    facts->add(tr("Source"), dataset.source);
    addSection(tr("Facts"))->addWidget(facts);
}

void DatasetDetails::addDistributions(const Dataset &dataset)
{
    if (dataset.distributions.empty())
        return;
    QVBoxLayout *section = addSection(tr("Given out as (%1)").arg(format::number(std::ssize(dataset.distributions))));
    size_t shown = 0;
    for (const Distribution &distribution : dataset.distributions) {
        if (shown++ == kDistributions) {
            section->addWidget(makeText(
                tr("and %1 more").arg(format::number(std::ssize(dataset.distributions) - qint64(kDistributions)))));
            break;
        }
        const QString title = inCurrentLanguage(distribution.title);
        const QString url = distribution.accessUrl.isEmpty() ? distribution.downloadUrl : distribution.accessUrl;
        section->addWidget(makeLink(url, title.isEmpty() ? url : title));
        QStringList hints{distribution.format, distribution.licence};
        if (distribution.bytes >= 0)
            hints << QLocale().formattedDataSize(distribution.bytes);
        hints.removeAll(QString());
        auto *hint = new Label(hints.join(u" · "_s), TextRole::Small, Ink::Soft);
        hint->setWordWrap(true);
        section->addWidget(hint);
    }
}

void DatasetDetails::addContacts(const Dataset &dataset)
{
    for (const DatasetContact &contact : dataset.contacts) {
        auto *facts = new FactList;
        facts->add(tr("Name"), contact.name);
        if (!contact.email.isEmpty())
            facts->add(tr("E-mail"), makeLink(u"mailto:"_s + contact.email, contact.email));
        facts->add(tr("Telephone"), contact.phone);
        if (!contact.url.isEmpty())
            facts->add(tr("Web page"), makeLink(contact.url, contact.url));
        addSection(tr("Whom to ask"))->addWidget(facts);
    }
}

} // namespace beraad
