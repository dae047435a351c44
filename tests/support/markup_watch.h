// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace breakeven::test {

/// A picture in a folder, texts that are markup with this picture, and a look at all that a window shows: whether it
/// shows such a text as it is, or as the picture.
class MarkupWatch : public QObject {
public:
    explicit MarkupWatch(const QString& folder);
    ~MarkupWatch() override;

    /// Markup for a program that runs in the folder; so short that it is markup still where names are cut.
    [[nodiscard]] static QString markup() { return QStringLiteral("<img src=\"bait.png\">"); }
    /// The same, fit for a file's name: without what Qt's file dialog takes for a mark between names.
    [[nodiscard]] static QString fileName() { return QStringLiteral("<img src=bait.png>"); }

    /// Rests and moves the pointer all over the window, and reads its labels, entries and tool tips, even those that
    /// are hidden.
    void lookAt(QWidget& window);
    /// Whether something that was shown had markup in it, to be read as it is, and these words.
    [[nodiscard]] bool hasShown(const QString& words) const;
    /// What was shown as markup, and whether the picture was opened; each is told once.
    [[nodiscard]] QStringList faults();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(const QString& text, bool mayBeMarkup, const QString& where, bool isShown);
    void readWidget(QWidget& widget);
    void readEntries(const QAbstractItemModel& entries, const QString& where);
    void restPointer(QWidget& widget);

    int m_notify;
    QStringList m_faults;
    QSet<QString> m_known; ///< texts that were looked at
    QStringList m_shown;   ///< of these, those with markup that was to be read as it is
};

} // namespace breakeven::test
