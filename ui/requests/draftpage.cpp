// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/draftpage.h"

#include "desk/desk.h"
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"
#include "desk/routedesk.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"
#include "ui/requests/answering.h"
#include "ui/requests/linestable.h"
#include "ui/requests/requestform.h"
#include "ui/requests/routepanel.h"

#include <QListView>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRestBeforeRouting = 120ms;

bool isTyped(AnswerType type)
{
    return type == AnswerType::Text || type == AnswerType::RichText || type == AnswerType::Day
        || type == AnswerType::Integer || type == AnswerType::Person || type == AnswerType::Table;
}

} // namespace

DraftPage::DraftPage(const Context &context, DraftDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(document)
    , m_head(new QHBoxLayout)
    , m_title(new ElidedLabel(TextRole::Heading))
    , m_saved(new Label(TextRole::Small, Ink::Soft))
    , m_buttons(new QHBoxLayout)
    , m_outlineView(new QListView)
    , m_panel(new RoutePanel(context))
    , m_files(context)
{
    m_outline.setForm(context.desk.form());
    m_outlineView->setObjectName(u"outline"_s);
    m_outlineView->setModel(&m_outline);
    m_outlineView->setItemDelegate(new RowDelegate(m_outlineView));
    m_outlineView->setFrameShape(QFrame::NoFrame);
    m_outlineView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outlineView->setResizeMode(QListView::Adjust);
    m_outlineView->setMouseTracking(true);
    m_saved->setObjectName(u"savedState"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestBeforeRouting);
    arrange();
    buildForm();
    connect(&m_rest, &QTimer::timeout, this, &DraftPage::recompute);
    connect(&m_document, &DraftDocument::changed, this, &DraftPage::showRequest);
    connect(&m_document, &DraftDocument::saved, this, &DraftPage::showSaved);
    connect(m_outlineView, &QListView::clicked, this,
            [this](const QModelIndex &index) { goTo(index.data(OutlineModel::SectionRole).toString()); });
    connect(m_outlineView, &QListView::activated, this,
            [this](const QModelIndex &index) { goTo(index.data(OutlineModel::SectionRole).toString()); });
    connect(m_panel, &RoutePanel::answerFact, this, &DraftPage::answerFact);
    connect(m_panel, &RoutePanel::goTo, this, &DraftPage::goTo);
    connect(m_panel, &RoutePanel::changeLines, this, &DraftPage::changeLines);
    connect(m_panel, &RoutePanel::openOrganisation, this, &DraftPage::openOrganisation);
    connect(m_panel, &RoutePanel::openDossier, this, &DraftPage::openDossier);
    connect(&context.desk, &Desk::personChanged, this, &DraftPage::forgetEarlier);
    qApp->installEventFilter(this);
}

void DraftPage::arrange()
{
    m_head->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    m_head->setSpacing(space::kSmall);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_saved);
    m_head->addLayout(names, 1);
    m_buttons->setSpacing(space::kTight);
    m_head->addLayout(m_buttons);
    m_splitter = new Splitter(u"requests/draft"_s, {3, 9, 6}, m_context.settings);
    m_splitter->addWidget(m_outlineView);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(new Hairline);
    layout->addWidget(m_splitter, 1);
}

void DraftPage::buildForm()
{
    m_lines = new LinesTable(m_context);
    auto *form = new RequestForm(m_context, m_lines);
    if (m_form) {
        m_splitter->replaceWidget(1, form);
        m_form->deleteLater();
    } else {
        m_splitter->insertWidget(1, form);
    }
    m_form = form;
    m_outlineView->setAccessibleName(tr("Sections"));
    connect(m_lines, &LinesTable::findVariables, this, &DraftPage::findVariables);
    connect(m_lines, &LinesTable::lineEdited, this, &DraftPage::takeLine);
    connect(m_lines, &LinesTable::linesRemoved, this, &DraftPage::removeLines);
    connect(m_lines, &LinesTable::lineAnswered, this, &DraftPage::takeLineAnswer);
    connect(m_form, &RequestForm::answered, this, &DraftPage::answer);
    connect(m_form, &RequestForm::takeOver, this, &DraftPage::takeOver);
    connect(m_form, &RequestForm::fileWanted, this, &DraftPage::openFile);
    connect(m_form, &RequestForm::takeOverAll, this, &DraftPage::takeOverAll);
    connect(m_form, &RequestForm::formChangesDismissed, this, [this] { m_formChanges.clear(); });
    m_form->showFormChanges(m_formChanges);
    connect(m_form, &RequestForm::sectionReached, this, [this](const QString &section) {
        m_outlineView->setCurrentIndex(m_outline.index(m_outline.rowOf(section)));
    });
}

void DraftPage::addAction(QAction *action, bool isPrimary)
{
    if (!isPrimary) {
        m_buttons->addWidget(makeActionButton(action, Qt::ToolButtonIconOnly));
        return;
    }
    auto *button = makePrimaryButton(action->text());
    button->setObjectName(u"submitButton"_s);
    m_buttons->addSpacing(space::kSmall);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setText(action->text()); });
}

void DraftPage::addLeading(QAction *action)
{
    auto *button = makeActionButton(action, Qt::ToolButtonIconOnly);
    m_head->insertWidget(0, button);
    button->setVisible(action->isVisible());
    connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
}

void DraftPage::retranslate()
{
    const QString section = m_form->sectionInView();
    buildForm();
    if (!m_document.id().isEmpty()) {
        showRequest();
        recompute();
        m_form->goTo(section);
    }
}

void DraftPage::goTo(const QString &id)
{
    m_form->goTo(id);
    const QString section = id.section(u'.', 0, 0);
    if (const int row = m_outline.rowOf(section); row >= 0)
        m_outlineView->setCurrentIndex(m_outline.index(row));
}

QWidget *DraftPage::firstField() const
{
    return m_form;
}

void DraftPage::showRequest()
{
    if (m_document.id().isEmpty())
        return;
    const QString title = m_document.request().title.in(m_document.request().language);
    m_title->setText(title.trimmed().isEmpty() ? tr("Untitled draft") : title);
    if (m_readDraft != m_document.id())
        m_form->stop();
    readEarlier();
    m_lines->show(m_document.request());
    m_form->show(m_document.request(), m_earlier);
    emit offersChanged();
    showSaved();
    if (m_routedDraft == m_document.id())
        m_rest.start();
    else
        recompute();
}

/// Once for each draft, and again when another organisation asks: what was said before does not change while one
/// writes.
void DraftPage::readEarlier()
{
    const bool isOther = m_readDraft != m_document.id();
    const OrganisationId &requester = m_document.request().requester;
    if (!isOther && m_readRequester == requester)
        return;
    Desk &desk = m_context.desk;
    m_earlier = m_context.messages.valueOf(RequestDesk(desk).earlierAnswersFor(requester, m_document.id()))
                    .value_or(std::vector<EarlierAnswer>());
    m_readDraft = m_document.id();
    m_readRequester = requester;
    if (!isOther)
        return;
    m_formChanges = m_context.messages.valueOf(DraftDesk(desk).formChangesOf(m_document.id()))
                        .value_or(std::vector<FormChange>());
    m_form->showFormChanges(m_formChanges);
}

/// Another person may see other dossiers.
void DraftPage::forgetEarlier()
{
    m_earlier.clear();
    m_readDraft = {};
}

bool DraftPage::canTakeOver() const
{
    return !m_document.id().isEmpty() && m_form->hasOffers();
}

void DraftPage::takeOver(const EarlierAnswer &answer)
{
    m_document.change(tr("earlier answer"), withEarlierAnswer(m_document.request(), answer));
}

void DraftPage::takeOverAll()
{
    const Desk &desk = m_context.desk;
    const Request before = m_document.request();
    const Request next = withEarlierAnswers(desk.form(), before, desk.directory(), m_earlier);
    m_document.change(tr("earlier answers"), next);
    m_context.messages.offerUndo(
        tr("%n earlier answer(s) taken over", nullptr, int(next.origins.size() - before.origins.size())),
        [&document = m_document, id = m_document.id()] {
            if (document.id() == id)
                document.undoStack().undo();
        });
}

void DraftPage::recompute()
{
    const Request &request = m_document.request();
    const std::vector<Completeness> completeness = RequestDesk(m_context.desk).completenessOf(request);
    m_outline.setCompleteness(completeness);
    Route route = RouteDesk(m_context.desk).routeOf(request);
    if (m_routedDraft == m_document.id())
        m_panel->tell(differenceBetween(m_route, route));
    else
        m_panel->forgetChange();
    m_routedDraft = m_document.id();
    m_route = std::move(route);
    m_panel->show(request, m_route, completeness);
}

void DraftPage::answer(const QuestionId &id, const QJsonValue &value)
{
    const Question *question = m_context.desk.form().find(id);
    if (question)
        m_document.change(tr("answer"), withAnswer(m_document.request(), *question, value),
                          isTyped(question->type) ? id.value : QString());
}

/// The desk looks at the draft as it is saved.
void DraftPage::openFile(const FileAnswer &file)
{
    if (m_document.flush())
        m_files.open(this, m_document.id(), file);
}

void DraftPage::answerFact(const QString &fact, const QJsonValue &value, const QString &party)
{
    m_document.change(tr("answer"), withFact(m_document.request(), fact, value, party));
}

void DraftPage::takeLine(const Line &line)
{
    Request next = m_document.request();
    for (Line &one : next.lines)
        if (one.id == line.id)
            one = line;
    m_document.change(tr("variable"), next);
}

void DraftPage::takeLineAnswer(const LineId &line, const QuestionId &id, const QJsonValue &value)
{
    const Question *question = m_context.desk.form().find(id);
    if (question)
        m_document.change(tr("variable"), withLineAnswer(m_document.request(), line, *question, value),
                          isTyped(question->type) ? line.value + u'/' + id.value : QString());
}

void DraftPage::changeLines(const std::vector<LineId> &lines, LineChange change)
{
    if (change == LineChange::Dropped)
        return removeLines(lines);
    Request next = m_document.request();
    for (Line &line : next.lines)
        if (std::ranges::contains(lines, line.id))
            line = changed(line, m_document.request(), change).value_or(line);
    m_document.change(tr("cheaper form"), next);
}

void DraftPage::removeLines(const std::vector<LineId> &lines)
{
    Request next = m_document.request();
    std::erase_if(next.lines, [&](const Line &line) { return std::ranges::contains(lines, line.id); });
    m_document.change(tr("removal"), next);
    m_context.messages.offerUndo(tr("%n variable(s) removed", nullptr, int(lines.size())),
                                 [&document = m_document, id = m_document.id()] {
                                     if (document.id() == id)
                                         document.undoStack().undo();
                                 });
}

void DraftPage::showSaved()
{
    m_saved->setText(m_document.isSaved() ? tr("Draft · saved") : tr("Draft · saving…"));
}

/// In a narrow window the outline keeps its marks and counts only; the titles are in its tooltips.
void DraftPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < letter * 130;
    m_outline.setBrief(isNarrow);
    m_outlineView->setMinimumWidth(isNarrow ? letter * 12 : letter * 22);
    m_outlineView->setMaximumWidth(isNarrow ? letter * 12 : QWIDGETSIZE_MAX);
}

/// Undo belongs to the page: a field would undo its own letters only and leave the draft behind.
bool DraftPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (isUndo && widget && isAncestorOf(widget)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace beraad
