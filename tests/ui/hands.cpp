// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands.h"

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTypedByHand = 40;
constexpr int kPatience = 5000; ///< milliseconds
constexpr int kTry = 20;

bool refuse(const QString &why)
{
    qWarning("%s", qPrintable(why));
    return false;
}

/// Scrolls it into view, as somebody does who is about to click on it.
void reveal(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(widget);
    QCoreApplication::processEvents();
}

/// Does something to what opens next, be it a menu or a dialog, while whoever opened it waits.
void whenOpen(const std::function<QWidget *()> &find, const std::function<void(QWidget *)> &act)
{
    auto *timer = new QTimer;
    timer->setInterval(kTry);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, find, act, tries = 0]() mutable {
        QWidget *open = find();
        if (!open && ++tries < kPatience / kTry)
            return;
        timer->stop();
        timer->deleteLater();
        if (open)
            act(open);
    });
    timer->start();
}

QWidget *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

} // namespace

Hands::Hands(MainWindow &window)
    : m_window(window)
{
}

QWidget *Hands::seen(const QString &name) const
{
    for (QWidget *widget : m_window.findChildren<QWidget *>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

bool Hands::goTo(const QString &place)
{
    if (!click(seen(u"rail-"_s + place)))
        return false;
    return m_window.currentPlace() == place || refuse(u"the rail did not lead to "_s + place);
}

bool Hands::actAs(const QString &name)
{
    QWidget *button = seen(u"personButton"_s);
    if (button && button->accessibleName().contains(name))
        return true; // is it already
    if (!click(button))
        return false;
    auto *field = qobject_cast<QLineEdit *>(seen(u"paletteField"_s));
    auto *list = qobject_cast<QListView *>(seen(u"paletteList"_s));
    if (!field || !list)
        return refuse(u"nobody is asked whom to act as"_s);
    QTest::keyClicks(field, name);
    if (!list->currentIndex().data().toString().endsWith(name))
        return refuse(u"the chooser does not find "_s + name);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    return true;
}

bool Hands::waitUntil(QDate day, QDate today)
{
    static const std::pair<int, int> steps[] = {{28, 2}, {7, 1}, {1, 0}}; // days, row of the menu
    for (const auto &[days, row] : steps)
        while (today.addDays(days) <= day) {
            if (!takeMenuStep(row))
                return false;
            today = today.addDays(days);
        }
    return true;
}

bool Hands::takeMenuStep(int row)
{
    bool taken = false;
    whenOpen([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); },
             [&taken, row](QWidget *menu) {
                 for (int i = 0; i <= row; ++i)
                     QTest::keyClick(menu, Qt::Key_Down);
                 QTest::keyClick(menu, Qt::Key_Return);
                 taken = true;
             });
    if (!press(u"dayButton"_s) || !QTest::qWaitFor([&taken] { return taken; }, kPatience))
        return refuse(u"the menu of the day did not open"_s);
    comeBack();
    return true;
}

/// Without a window manager nobody makes the window active again when a dialog or a menu has closed.
void Hands::comeBack()
{
    QCoreApplication::processEvents();
    if (m_window.isActiveWindow() || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        qWarning("the window does not become active again");
}

bool Hands::press(const QString &name)
{
    if (QWidget *widget = seen(name))
        return click(widget);
    for (QToolButton *button : m_window.findChildren<QToolButton *>())
        if (button->isVisible() && button->defaultAction() && button->defaultAction()->objectName() == name)
            return click(button);
    return refuse(u"no button to press: "_s + name);
}

bool Hands::click(QWidget *widget)
{
    if (!widget)
        return refuse(u"nothing to click on"_s);
    if (!widget->isEnabled())
        return refuse(u"cannot be clicked on: %1 (%2)"_s.arg(widget->objectName(), widget->toolTip()));
    if (widget->window() == &m_window)
        comeBack();
    reveal(widget);
    if (!widget->visibleRegion().contains(widget->rect().center()))
        return refuse(u"cannot be seen whole: "_s + widget->objectName());
    QTest::mouseClick(widget, Qt::LeftButton);
    QCoreApplication::processEvents();
    return true;
}

bool Hands::type(QWidget *field, const QString &text)
{
    if (!field || !field->isVisible() || !field->isEnabled())
        return refuse(u"no field for: "_s + text.left(kTypedByHand));
    auto *paragraph = qobject_cast<QPlainTextEdit *>(field);
    reveal(field);
    QTest::mouseClick(paragraph ? paragraph->viewport() : field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain && text.size() <= kTypedByHand) {
        QTest::keyClicks(field, text);
    } else {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    const auto *line = qobject_cast<QLineEdit *>(field);
    const QString written = paragraph ? paragraph->toPlainText() : line ? line->text() : text;
    return written == text || refuse(u"%1 now reads: %2"_s.arg(field->objectName(), written));
}

bool Hands::choose(QComboBox *box, const QVariant &data)
{
    if (!box || !box->isVisible())
        return refuse(u"no list to choose from: "_s + data.toString());
    const int row = box->findData(data);
    if (row < 0)
        return refuse(u"%1 does not offer %2"_s.arg(box->objectName(), data.toString()));
    reveal(box);
    box->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(box, Qt::Key_F4); // drops the list down
    QAbstractItemView *list = box->view();
    if (!QTest::qWaitFor([list] { return list->isVisible(); }, kPatience))
        return refuse(u"the list does not drop down: "_s + box->objectName());
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    const int reached = list->currentIndex().row();
    const QPointer<QComboBox> chosen(box); // the editor of a cell goes away with the choice
    QTest::keyClick(list, Qt::Key_Return);
    comeBack();
    return reached == row
        || refuse(u"row %1 of %2, not %3"_s.arg(reached).arg(chosen ? chosen->objectName() : QString()).arg(row));
}

bool Hands::pick(QAbstractItemView *view, const QModelIndex &index)
{
    if (!view || !view->isVisible() || !index.isValid())
        return refuse(u"no such row"_s);
    view->scrollTo(index);
    QCoreApplication::processEvents();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QCoreApplication::processEvents();
    return view->currentIndex() == index || refuse(u"another row became current in "_s + view->objectName());
}

bool Hands::key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!widget || !widget->isVisible())
        return refuse(u"nothing to press a key in"_s);
    QTest::keyClick(widget, key, modifiers);
    QCoreApplication::processEvents();
    return true;
}

bool Hands::pressAndAnswer(const QString &name, const std::function<bool(QWidget *dialog)> &answer)
{
    bool opened = false;
    bool answered = false;
    whenOpen(openDialog, [&](QWidget *dialog) {
        opened = true;
        answered = answer(dialog);
        auto *accept = dialog->findChild<QAbstractButton *>(u"acceptButton"_s);
        if (answered && accept && accept->isEnabled())
            QTest::mouseClick(accept, Qt::LeftButton);
        else
            QTest::keyClick(dialog, Qt::Key_Escape); // or the test would wait for ever
    });
    if (!press(name))
        return false;
    if (!QTest::qWaitFor([&] { return opened; }, kPatience))
        return refuse(u"no dialog opened: "_s + name);
    comeBack();
    return answered;
}

} // namespace beraad
