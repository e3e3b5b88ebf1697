// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/requests/answereditor.h"

#include <QCompleter>
#include <QGridLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

class PersonEditor final : public AnswerEditor {
public:
    PersonEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
        : AnswerEditor(parent)
        , m_context(context)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(space::kSmall);
        const std::vector<std::pair<QString, QString>> parts{
            {u"name"_s, AnswerEditor::tr("Name")},
            {u"function"_s, AnswerEditor::tr("Function", "of a person")},
            {u"organisation"_s, AnswerEditor::tr("Organisation")},
            {u"email"_s, AnswerEditor::tr("E-mail")},
            {u"phone"_s, AnswerEditor::tr("Telephone")}};
        for (const auto &[member, label] : parts) {
            auto *edit = new QLineEdit;
            edit->setObjectName(m_edits.empty() ? spec.name : spec.name + u'/' + member);
            edit->setPlaceholderText(label);
            edit->setAccessibleName(u"%1: %2"_s.arg(spec.label, label));
            const int place = int(m_edits.size());
            grid->addWidget(edit, place / 2, place % 2);
            m_edits.push_back({member, edit});
            connect(edit, &QLineEdit::textEdited, this, [this] { say(); });
        }
        auto *me = new QPushButton(icon(u"person"_s), AnswerEditor::tr("Fill in my details"));
        me->setObjectName(spec.name + u"/me"_s);
        grid->addWidget(me, 2, 1, Qt::AlignLeft);
        connect(me, &QPushButton::clicked, this, &PersonEditor::fillInMe);
    }
    QJsonValue value() const override
    {
        QJsonObject person;
        for (const auto &[member, edit] : m_edits)
            if (!edit->text().isEmpty())
                person.insert(member, edit->text());
        return person.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(person);
    }
    QWidget *field() override { return m_edits.front().second; }
    bool isTyped() const override { return true; }

private:
    void put(const QJsonValue &value) override
    {
        for (const auto &[member, edit] : m_edits)
            if (const QString text = value.toObject().value(member).toString(); edit->text() != text)
                edit->setText(text);
    }
    void fillInMe()
    {
        const Person &me = m_context.desk.person();
        QJsonObject person = value().toObject();
        person.insert(u"name"_s, me.name);
        if (!me.email.isEmpty())
            person.insert(u"email"_s, me.email);
        if (!me.organisations.empty())
            person.insert(u"organisation"_s,
                          m_context.desk.directory().nameOf(me.organisations.front(), currentLanguage()));
        put(person);
        say();
    }

    Context m_context;
    std::vector<std::pair<QString, QLineEdit *>> m_edits;
};

/// A body of the directory, found by typing a piece of its name; a name that the directory lacks is taken as it is.
class OrganisationEditor final : public AnswerEditor {
public:
    OrganisationEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
        : AnswerEditor(parent)
        , m_box(new QComboBox)
        , m_isCell(spec.name.contains(u'/'))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_box);
        fill(context.desk.directory());
        m_box->setObjectName(spec.name);
        m_box->setAccessibleName(spec.label);
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->lineEdit()->setPlaceholderText(AnswerEditor::tr("Name of the organisation"));
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->setCurrentIndex(-1);
        m_box->setEditText({});
        m_box->installEventFilter(this);
        connect(m_box, &QComboBox::activated, this, [this](int index) { take(index); });
        connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeText(); });
    }
    QJsonValue value() const override { return m_value; }
    QWidget *field() override { return m_box; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return AnswerEditor::eventFilter(watched, event);
    }

private:
    void fill(const Directory &directory)
    {
        std::vector<std::pair<QString, QString>> rows;
        for (const Organisation &organisation : directory.all()) {
            const QString name = inCurrentLanguage(organisation.name);
            const QString brief = inCurrentLanguage(organisation.abbreviation);
            rows.push_back(
                {brief.isEmpty() || brief == name ? name : u"%1 (%2)"_s.arg(name, brief), organisation.id.value});
        }
        std::ranges::sort(
            rows, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
        for (const auto &[name, id] : rows)
            m_box->addItem(name.isEmpty() ? id : name, id);
    }
    static QString idOf(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : value.toObject().value("id"_L1).toString();
    }
    void put(const QJsonValue &value) override
    {
        m_value = value;
        const QString id = idOf(value);
        const int index = id.isEmpty() ? -1 : m_box->findData(id);
        m_box->setCurrentIndex(index);
        if (index < 0)
            m_box->setEditText(id.isEmpty() ? value.toObject().value("name"_L1).toString() : id);
    }
    void take(int index)
    {
        const QString id = m_box->itemData(index).toString();
        if (id == idOf(m_value))
            return;
        m_value = m_isCell ? QJsonValue(id) : QJsonValue(QJsonObject{{u"id"_s, id}});
        say();
    }
    void takeText()
    {
        const QString text = m_box->currentText().trimmed();
        const int known = m_box->findText(text, Qt::MatchFixedString);
        if (known >= 0) {
            take(known);
            return;
        }
        const QJsonValue next
            = text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{u"name"_s, text}});
        if (next == m_value || (!text.isEmpty() && text == idOf(m_value)))
            return;
        m_value = next;
        say();
    }

    QComboBox *m_box;
    bool m_isCell;
    QJsonValue m_value = QJsonValue::Null;
};

} // namespace

AnswerEditor *makePersonEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
{
    return new PersonEditor(spec, context, parent);
}

AnswerEditor *makeOrganisationEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
{
    return new OrganisationEditor(spec, context, parent);
}

} // namespace beraad
