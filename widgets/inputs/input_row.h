// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"
#include "widgets/controls/wrapped_text.h"

#include <QPalette>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <QWidgetList>

#include <string_view>
#include <vector>

class QKeyEvent;
class QMenu;

namespace breakeven {

class GlyphButton;

/// What every row of the panel is: a label left, a control right of it, and between them a button back to the default,
/// which stands there only while the value is another. Painted and laid out without child labels and layouts, since
/// there are many rows.
///
/// It is one stop of the tab key: its main control, or the lock of a row that is locked. The rest of it, its parts, is
/// reached with F2, which goes from each to the next and round, Shift+F2 back; the arrow keys do the same from a
/// button, Escape returns to the main control, and Enter on that edits the value.
class InputRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int lineHeight = 24;

    /// What a table says of an input; the views are of the table.
    struct Description {
        std::string_view id;
        Label label;
        Label group;
        Label help;
    };

    InputRow(const Description& description, QWidget* parent);

    [[nodiscard]] std::string_view id() const { return m_description.id; }
    /// Whether each word stands somewhere in id, label, group or help.
    [[nodiscard]] bool matches(const QStringList& words) const;
    /// What takes the focus when the row is gone to.
    [[nodiscard]] virtual QWidget* mainControl() const = 0;
    /// The main control and its parts in the order in which F2 goes through them, shown or not.
    [[nodiscard]] QWidgetList parts() const;
    /// What its keys do, in a sentence.
    [[nodiscard]] static QString keysInWords();
    [[nodiscard]] QSize sizeHint() const override;
    /// Shows for a moment that this is the row that was meant.
    void flash();
    [[nodiscard]] bool isFlashing() const { return m_flashing; }

signals:
    void editStarted();
    void editFinished();
    /// Who sees the lock wants it open.
    void unlockWanted();
    /// The guide is to open at the input, which has the focus; offered in menu and tool tip where somebody listens.
    void helpWanted();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    /// Takes a control among those that its keys go through, the main control first.
    void addPart(QWidget* part);
    /// Enter on the main control.
    virtual void editByKey() {}

    /// Places the controls; the base places the reset button beside the label.
    virtual void layOut();
    /// Where the control on the label's line begins.
    [[nodiscard]] virtual int controlLeft() const = 0;
    /// How wide that control may be for the label to be read whole, with the buttons beside it or without: nothing
    /// jumps when they come.
    [[nodiscard]] int controlRoom() const;
    /// A second button that stands behind the first while it is visible.
    void setSecondButton(GlyphButton* button) { m_second = button; }
    /// More for the tool tip than label and help, a paragraph each: the exact value, where it is from.
    [[nodiscard]] virtual QStringList details() const { return {}; }
    /// To be called when details() have become others: the tool tip tells of them if it is shown.
    void detailsChanged();
    virtual void reset() = 0;
    /// What the right button offers on the row; the base offers the way back to the default.
    virtual void fillMenu(QMenu& menu);

    /// Whether a lock stands behind the label, in place of the other buttons.
    void setLockShown(bool locked);
    [[nodiscard]] bool isLockShown() const { return m_locked; }

    /// Whether the value is another than the default: shows or hides the reset button.
    void setChanged(bool changed);
    /// The default as the reset button names it.
    void setDefaultText(const QString& text);
    [[nodiscard]] const QString& label() const { return m_label; }
    /// Shows a mark in the margin before the label, in a color of the palette; NoRole shows none.
    void setMarginMark(QPalette::ColorRole role);

private:
    void showTip();
    [[nodiscard]] bool offersHelp() const;
    void addHelp(QMenu& menu);
    bool takeKey(QWidget* part, const QKeyEvent& event);
    void goOn(const QWidget* from, int by);
    [[nodiscard]] QRect labelRect() const;
    /// Those that stand behind the label now.
    [[nodiscard]] std::vector<GlyphButton*> buttons() const;
    [[nodiscard]] WrappedText shownLabel() const; ///< as it has room

    Description m_description;
    QString m_label;
    GlyphButton* m_reset;
    GlyphButton* m_second = nullptr;
    GlyphButton* m_lock = nullptr; ///< made when the row is first locked
    QWidgetList m_parts;           ///< but reset and lock
    bool m_locked = false;
    QString m_default; ///< as the menu names it
    QPalette::ColorRole m_marginMark = QPalette::NoRole;
    QString m_shownTip; ///< as last asked for
    QPoint m_tipPlace;  ///< on the screen
    bool m_changed = false;
    bool m_flashing = false;
};

} // namespace breakeven
