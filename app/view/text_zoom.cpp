// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/text_zoom.h"

#include <QApplication>
#include <QLibrary>
#include <QMainWindow>
#include <QSettings>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

const QString zoomKey = QStringLiteral("view/text_zoom");
constexpr const char* scaleVariable = "QT_SCALE_FACTOR";
constexpr const char* ownScaleVariable =
    "BREAKEVEN_DESKTOP_SCALE"; ///< what the desktop asked for, once it is multiplied

int nearestStep(int percent)
{
    return *std::min_element(TextZoom::steps.begin(), TextZoom::steps.end(),
                             [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
}

int keptPercent(const QSettings& settings)
{
    bool isNumber = false;
    const int percent = settings.value(zoomKey).toInt(&isNumber);
    return isNumber ? nearestStep(percent) : TextZoom::steps.front();
}

/// What whoever started the program asked for.
double desktopScale()
{
    bool isNumber = false;
    const char* variable = qEnvironmentVariableIsSet(ownScaleVariable) ? ownScaleVariable : scaleVariable;
    const double scale = qgetenv(variable).toDouble(&isNumber);
    return isNumber && scale > 0 ? scale : 1;
}

/// What QT_SCALE_FACTOR is read into. Qt has no public way to change it later; where this one is missing, the next
/// start does it.
using SetScale = void (*)(double);
SetScale scaleSetter()
{
    static const auto setter = reinterpret_cast<SetScale>(
        QLibrary::resolve(QStringLiteral("Qt6Gui"), 6, "_ZN15QHighDpiScaling15setGlobalFactorEd"));
    return setter;
}

/// It says that it should be called while there is no window: it does not move them, which is seen to here.
void setScale(double scale)
{
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    scaleSetter()(scale);
    qInstallMessageHandler(before);
}

/// The main window keeps its size on the screen, and dialogs the one that their contents ask for.
void showWindowsAt(double ratio, const QList<std::pair<QWidget*, QSize>>& windows)
{
    for (const auto& [window, size] : windows) {
        const bool isMain = qobject_cast<QMainWindow*>(window) != nullptr;
        const QSize wanted = isMain ? (QSizeF(size) / ratio).toSize() : size;
        if (isMain) {
            window->setMinimumSize((QSizeF(window->minimumSize()) / ratio).toSize());
            window->resize(wanted);
        } else if (window->windowHandle() != nullptr) {
            window->windowHandle()->resize(wanted);
        }
    }
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

} // namespace

TextZoom::TextZoom(QObject* parent) : QObject(parent) {}

int TextZoom::percent() const
{
    return keptPercent(QSettings());
}

void TextZoom::prepare()
{
    const QSettings settings(QStringLiteral("breakeven"), QStringLiteral("breakeven")); // there is no application yet
    const double desktop = desktopScale();
    qputenv(ownScaleVariable, QByteArray::number(desktop));
    if (const int percent = keptPercent(settings); percent != steps.front())
        qputenv(scaleVariable, QByteArray::number(desktop * percent / 100));
}

void TextZoom::setPercent(int percent)
{
    const int wanted = nearestStep(percent);
    const int before = this->percent();
    if (wanted == before)
        return;
    QSettings().setValue(zoomKey, wanted);
    if (!m_lent)
        showAt(before, wanted);
}

void TextZoom::lend(int percent)
{
    const int wanted = nearestStep(percent);
    showAt(m_lent.value_or(this->percent()), wanted);
    m_lent = wanted;
}

void TextZoom::giveBack()
{
    if (!m_lent)
        return;
    showAt(*m_lent, percent());
    m_lent.reset();
}

void TextZoom::showAt(int from, int to)
{
    if (from == to)
        return;
    if (scaleSetter() == nullptr) {
        emit delayed();
        return;
    }
    QList<std::pair<QWidget*, QSize>> windows;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible())
            windows.push_back({window, window->size()});
    setScale(desktopScale() * to / 100);
    showWindowsAt(static_cast<double>(to) / from, windows);
}

void TextZoom::step(int by)
{
    const auto place = std::find(steps.begin(), steps.end(), percent()) - steps.begin() + by;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(steps.size()))
        setPercent(steps.at(static_cast<std::size_t>(place)));
}

} // namespace breakeven
