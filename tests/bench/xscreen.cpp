// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "xscreen.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <tuple>

namespace {

[[noreturn]] void fail(const char *what)
{
    std::ignore = std::fprintf(stderr, "the screen cannot be read: %s\n", what);
    std::exit(3);
}

/// Windows come and go while they are looked at.
int ignoreError(Display * /*display*/, XErrorEvent * /*error*/)
{
    return 0;
}

} // namespace

class XScreen::Private
{
public:
    Display *display = nullptr;
    Window root = 0;
    XImage *image = nullptr; ///< as large as the screen; its data is shared memory
    XShmSegmentInfo segment{};

    std::vector<unsigned long> property(Window window, const char *name) const;
};

std::vector<unsigned long> XScreen::Private::property(Window window, const char *name) const
{
    const Atom atom = XInternAtom(display, name, False);
    Atom type = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char *data = nullptr;
    std::vector<unsigned long> values;
    if (XGetWindowProperty(display, window, atom, 0, 1024, False, AnyPropertyType, &type, &format, &count, &left, &data)
            == Success
        && format == 32) {
        values.resize(count);
        std::memcpy(values.data(), data, count * sizeof(unsigned long));
    }
    if (data != nullptr) {
        XFree(data);
    }
    return values;
}

XScreen::XScreen()
    : d(std::make_unique<Private>())
{
    d->display = XOpenDisplay(nullptr);
    if (d->display == nullptr) {
        fail("no display");
    }
    XSetErrorHandler(&ignoreError);
    d->root = DefaultRootWindow(d->display);
    const Area size = whole();
    const int screen = DefaultScreen(d->display);
    d->image = XShmCreateImage(d->display, DefaultVisual(d->display, screen),
        static_cast<unsigned>(DefaultDepth(d->display, screen)), ZPixmap, nullptr, &d->segment,
        static_cast<unsigned>(size.width), static_cast<unsigned>(size.height));
    if (d->image == nullptr || d->image->bits_per_pixel != 32) {
        fail("no shared memory, or not 32 bits a pixel");
    }
    d->segment.shmid = shmget(IPC_PRIVATE,
        static_cast<size_t>(d->image->bytes_per_line) * static_cast<size_t>(size.height), IPC_CREAT | 0600);
    d->segment.shmaddr = static_cast<char *>(shmat(d->segment.shmid, nullptr, 0));
    d->image->data = d->segment.shmaddr;
    d->segment.readOnly = False;
    if (!XShmAttach(d->display, &d->segment)) {
        fail("the server does not share memory");
    }
    XSync(d->display, False);
    shmctl(d->segment.shmid, IPC_RMID, nullptr);
}

XScreen::~XScreen()
{
    XShmDetach(d->display, &d->segment);
    XCloseDisplay(d->display);
    shmdt(d->segment.shmaddr);
}

Area XScreen::whole() const
{
    const int screen = DefaultScreen(d->display);
    return {0, 0, DisplayWidth(d->display, screen), DisplayHeight(d->display, screen)};
}

Pixels XScreen::grab(const Area &area)
{
    // The image is as wide as the area while it is read: the server writes the rows one after the other.
    d->image->width = area.width;
    d->image->height = area.height;
    d->image->bytes_per_line = area.width * 4;
    XShmGetImage(d->display, d->root, d->image, area.x, area.y, AllPlanes);
    Pixels pixels(static_cast<std::size_t>(area.width) * static_cast<std::size_t>(area.height));
    std::memcpy(pixels.data(), d->image->data, pixels.size() * sizeof(std::uint32_t));
    return pixels;
}

void XScreen::press(const std::string &name, bool withControl)
{
    const KeyCode key = XKeysymToKeycode(d->display, XStringToKeysym(name.c_str()));
    const KeyCode control = XKeysymToKeycode(d->display, XStringToKeysym("Control_L"));
    if (withControl) {
        XTestFakeKeyEvent(d->display, control, True, CurrentTime);
    }
    XTestFakeKeyEvent(d->display, key, True, CurrentTime);
    XTestFakeKeyEvent(d->display, key, False, CurrentTime);
    if (withControl) {
        XTestFakeKeyEvent(d->display, control, False, CurrentTime);
    }
    XFlush(d->display);
}

std::optional<unsigned long> XScreen::windowOf(const std::vector<int> &pids)
{
    for (const unsigned long window : d->property(d->root, "_NET_CLIENT_LIST")) {
        const std::vector<unsigned long> owner = d->property(window, "_NET_WM_PID");
        XWindowAttributes attributes{};
        if (!owner.empty() && std::ranges::find(pids, static_cast<int>(owner.front())) != pids.end()
            && XGetWindowAttributes(d->display, window, &attributes) && attributes.map_state == IsViewable
            && attributes.width > 300) {
            return window;
        }
    }
    return std::nullopt;
}

void XScreen::place(unsigned long window, const Area &area)
{
    XMoveResizeWindow(
        d->display, window, area.x, area.y, static_cast<unsigned>(area.width), static_cast<unsigned>(area.height));
    XSync(d->display, False);
}

void XScreen::activate(unsigned long window)
{
    XRaiseWindow(d->display, window);
    XSetInputFocus(d->display, window, RevertToParent, CurrentTime);
    XSync(d->display, False);
}

Area XScreen::areaOf(unsigned long window)
{
    XWindowAttributes attributes{};
    Window child = 0;
    Area area;
    if (XGetWindowAttributes(d->display, window, &attributes)
        && XTranslateCoordinates(d->display, window, d->root, 0, 0, &area.x, &area.y, &child)) {
        const Area screen = whole();
        const int right = std::min(area.x + attributes.width, screen.width);
        const int bottom = std::min(area.y + attributes.height, screen.height);
        area.x = std::max(area.x, 0);
        area.y = std::max(area.y, 0);
        area.width = right - area.x;
        area.height = bottom - area.y;
    }
    return area;
}
