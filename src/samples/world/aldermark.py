"""The invented country Aldermark as geometry: deterministic (one seed), topologically clean, no libraries.

Every cell of a fine raster gets an area or sea, by noise-warped nearest seeds inside a noise-warped coast. The borders of the
raster become arcs between junctions; each arc is smoothed and simplified once and used by both areas it divides, so shared
borders are exactly shared. Kilometres first; degrees in the open Atlantic at the very end.
"""
import math

SEED = 2016
WIDTH, HEIGHT, CELL = 330, 440, 1.25  # km
LON0, LAT0 = -31.65, 44.62  # the south-western corner of the drawing
KM_PER_LAT = 110.9
KM_PER_LON = 111.32 * math.cos(math.radians(46.6))
SEA = None

COAST = [(112, 420), (132, 428), (146, 418), (160, 426), (182, 416), (204, 424), (226, 408), (240, 384), (228, 366), (232, 346),
         (222, 334), (246, 326), (270, 312), (284, 292), (278, 276), (296, 262), (306, 240), (298, 222), (308, 204), (296, 190),
         (278, 192), (258, 190), (238, 192), (220, 187), (206, 190), (190, 184), (188, 179), (204, 181), (220, 176), (238, 177), (256, 170),
         (274, 165), (288, 154), (300, 144), (294, 122), (280, 108), (282, 88), (270, 70), (272, 48), (256, 34), (244, 40), (240, 58),
         (228, 74), (210, 80), (194, 72), (184, 56), (186, 38), (172, 24), (152, 18), (136, 26), (118, 16), (98, 20), (84, 10),
         (60, 14), (42, 6), (24, 16), (34, 32), (56, 40), (66, 56), (58, 76), (44, 90), (30, 104), (36, 122), (24, 138), (14, 152),
         (26, 166), (44, 168), (58, 178), (70, 190), (60, 200), (44, 198), (28, 206), (16, 222), (22, 244), (10, 262), (20, 280),
         (34, 292), (28, 310), (42, 326), (60, 334), (52, 350), (62, 368), (78, 376), (76, 392), (94, 402)]
ISLAND = [(264, 372), (272, 384), (284, 388), (292, 378), (290, 366), (296, 356), (286, 346), (274, 350), (268, 360)]

SEEDS = {  # area -> points (x, y, reach): a larger reach pushes the border away
    "X54000001": [(95, 382, 0), (112, 345, 0), (76, 345, 0), (128, 400, 0)],
    "X54000002": [(160, 345, 0), (166, 318, 0), (150, 375, -4)],
    "X54000003": [(214, 396, 0), (206, 352, 0), (186, 402, 0)],
    "X54000006": [(40, 262, 0), (62, 296, 0), (88, 268, 0)],
    "X54000004": [(82, 212, -3)],
    "X54000005": [(50, 140, 0), (92, 158, 0), (116, 190, -2)],
    "X54000007": [(256, 290, 0), (236, 262, 0), (212, 312, -4), (280, 250, -2)],
    "X54000008": [(150, 268, 0), (176, 240, 0), (190, 285, 0), (146, 232, -4)],
    "X54000009": [(286, 212, 0), (246, 212, 0), (208, 206, 0), (186, 200, -6)],
    "X54000010": [(92, 88, 0), (60, 24, 0), (104, 40, 0), (70, 106, -4)],
    "X54000011": [(158, 176, 0), (172, 132, 0), (150, 92, 0), (146, 44, 0), (206, 152, -4)],
    "X54000012": [(256, 128, 0), (262, 80, 0), (226, 106, 0), (262, 46, 0)],
}
ISLAND_OWNER = "X54000003"


def hash01(*keys):
    h = 0x811C9DC5
    for key in keys + (SEED,):
        h = ((h ^ (int(key) & 0xFFFFFFFF)) * 0x01000193) & 0xFFFFFFFF
        h ^= h >> 15
        h = (h * 0x2C1B3C6D) & 0xFFFFFFFF
        h ^= h >> 12
    return h / 0xFFFFFFFF


def value_noise(x, y, layer):
    x0, y0 = math.floor(x), math.floor(y)
    u, v = x - x0, y - y0
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    a, b = hash01(x0, y0, layer), hash01(x0 + 1, y0, layer)
    c, d = hash01(x0, y0 + 1, layer), hash01(x0 + 1, y0 + 1, layer)
    return 2 * ((a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v) - 1


def fractal(x, y, layer, size, octaves, fade=0.55):
    total, strength = 0.0, 1.0
    for octave in range(octaves):
        total += strength * value_noise(x / size, y / size, layer * 16 + octave)
        size, strength = size / 2, strength * fade
    return total


def inside(x, y, polygon):
    odd = False
    for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            odd = not odd
    return odd


def area_at(x, y):
    wx = x + fractal(x, y, 1, 34, 6, 0.62) * 9
    wy = y + fractal(x, y, 2, 34, 6, 0.62) * 9
    if inside(x + (wx - x) * 0.6, y + (wy - y) * 0.6, ISLAND):
        return ISLAND_OWNER
    if not inside(wx, wy, COAST):
        return SEA
    bx = x + fractal(x, y, 3, 46, 5) * 13
    by = y + fractal(x, y, 4, 46, 5) * 13
    return min((math.hypot(bx - sx, by - sy) - reach, area) for area, points in SEEDS.items() for sx, sy, reach in points)[1]


def raster():
    columns, rows = int(WIDTH / CELL), int(HEIGHT / CELL)
    grid = {(i, j): area_at((i + .5) * CELL, (j + .5) * CELL) for i in range(columns) for j in range(rows)}
    for _ in range(6):
        if not drop_fragments(grid) + open_corners(grid, columns, rows):
            return grid
    raise SystemExit("the raster does not settle")


def drop_fragments(grid):
    """Every area keeps its largest piece (and the island); lakes and islets go to their surroundings."""
    seen, pieces, changed = set(), {}, 0
    for start in grid:
        if start not in seen:
            piece = flood(grid, start, seen)
            pieces.setdefault(grid[start], []).append(piece)
    for area, found in pieces.items():
        found.sort(key=len, reverse=True)
        keep = 1 if area != ISLAND_OWNER else 2
        for piece in found[keep:]:
            around = [grid[n] for cell in piece for n in neighbours(cell) if n in grid and grid[n] != area]
            best = max(sorted(set(around), key=str), key=around.count)
            for cell in piece:
                grid[cell] = best
            changed += 1
    return changed


def flood(grid, start, seen):
    area, stack, piece = grid[start], [start], []
    seen.add(start)
    while stack:
        cell = stack.pop()
        piece.append(cell)
        for n in neighbours(cell):
            if n in grid and n not in seen and grid[n] == area:
                seen.add(n)
                stack.append(n)
    return piece


def neighbours(cell):
    i, j = cell
    return (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)


def open_corners(grid, columns, rows):
    """Two cells of one area that touch at a corner only would make borders cross there."""
    changed = 0
    for i in range(columns - 1):
        for j in range(rows - 1):
            a, b, c, d = grid[i, j], grid[i + 1, j], grid[i, j + 1], grid[i + 1, j + 1]
            if (a == d and b != a and c != a) or (b == c and a != b and d != b):
                grid[i + 1, j] = grid[i, j]
                grid[i, j + 1] = grid[i, j]
                grid[i + 1, j + 1] = grid[i, j]
                changed += 1
    return changed


def trace(grid):
    """Directed border edges with their area on the left: {area: {from corner: to corner}}."""
    edges = {}
    for (i, j), area in grid.items():
        if area is SEA:
            continue
        for n, start, end in (((i, j - 1), (i, j), (i + 1, j)), ((i + 1, j), (i + 1, j), (i + 1, j + 1)),
                              ((i, j + 1), (i + 1, j + 1), (i, j + 1)), ((i - 1, j), (i, j + 1), (i, j))):
            if grid.get(n) != area:
                edges.setdefault(area, {})[start] = end
    return edges


def junctions(edges):
    touching = {}
    for steps in edges.values():
        for start, end in steps.items():
            for a, b in ((start, end), (end, start)):
                touching.setdefault(a, set()).add(b)
    return {corner for corner, others in touching.items() if len(others) > 2}


def rings(steps):
    left = dict(steps)
    while left:
        start = min(left)
        ring, corner = [start], left.pop(start)
        while corner != start:
            ring.append(corner)
            corner = left.pop(corner)
        yield ring


def shape(points, closed):
    """Smooths the raster's stairs, then drops what the eye cannot see; ends stay where they are."""
    for _ in range(2):
        points = smooth(points, closed)
    if closed:
        far = max(range(len(points)), key=lambda k: math.dist(points[0], points[k]))
        return simplify(points[:far + 1])[:-1] + simplify(points[far:] + points[:1])[:-1]
    return simplify(points)


def smooth(points, closed):
    n = len(points)
    def mean(k):
        (ax, ay), (bx, by), (cx, cy) = points[k - 1], points[k], points[(k + 1) % n]
        return (ax + 2 * bx + cx) / 4, (ay + 2 * by + cy) / 4
    if closed:
        return [mean(k) for k in range(n)]
    return points[:1] + [mean(k) for k in range(1, n - 1)] + points[-1:]


def simplify(points, tolerance=0.22):
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        far, worst = None, tolerance
        for k in range(a + 1, b):
            distance = off_line(points[k], points[a], points[b])
            if distance > worst:
                far, worst = k, distance
        if far is not None:
            keep.add(far)
            stack += [(a, far), (far, b)]
    return [points[k] for k in sorted(keep)]


def off_line(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    if length == 0:
        return math.dist(p, a)
    return abs(dx * (a[1] - p[1]) - (a[0] - p[0]) * dy) / length


def shared_arcs(ring, nodes, cache):
    """The ring as shaped arcs; an arc seen before from the other side is used again, backwards."""
    at = [k for k, corner in enumerate(ring) if corner in nodes]
    if not at:
        return shape([(x * CELL, y * CELL) for x, y in ring], True)
    ring = ring[at[0]:] + ring[:at[0]]
    at = [k - at[0] for k in at] + [len(ring)]
    ring.append(ring[0])
    result = []
    for a, b in zip(at, at[1:]):
        arc = tuple(ring[a:b + 1])
        key = min(arc, arc[::-1])
        if key not in cache:
            cache[key] = shape([(x * CELL, y * CELL) for x, y in key], False)
        result += (cache[key] if key == arc else cache[key][::-1])[:-1]
    return result


def degrees(point):
    return [round(LON0 + point[0] / KM_PER_LON, 5), round(LAT0 + point[1] / KM_PER_LAT, 5)]


def label(ring):
    """The place inside the ring that is furthest from its border, to about a kilometre."""
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    best, place = -1, None
    steps = 36
    for a in range(1, steps):
        for b in range(1, steps):
            x = min(xs) + (max(xs) - min(xs)) * a / steps
            y = min(ys) + (max(ys) - min(ys)) * b / steps
            if inside(x, y, ring):
                room = min(to_segment((x, y), p, q) for p, q in zip(ring, ring[1:] + ring[:1]))
                if room > best:
                    best, place = room, (x, y)
    return place


def to_segment(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    t = max(0, min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)))
    return math.dist(p, (a[0] + t * dx, a[1] + t * dy))


def signed_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def features():
    edges = trace(raster())
    nodes, cache = junctions(edges), {}
    for area in sorted(edges):
        shaped = [shared_arcs(ring, nodes, cache) for ring in rings(edges[area])]
        if any(signed_area(ring) < 0 for ring in shaped):
            raise SystemExit(f"{area} has a hole")
        shaped.sort(key=signed_area, reverse=True)
        closed = [[[degrees(p) for p in ring + ring[:1]]] for ring in shaped]
        geometry = {"type": "Polygon", "coordinates": closed[0]} if len(closed) == 1 else \
            {"type": "MultiPolygon", "coordinates": closed}
        yield {"type": "Feature", "properties": {"code": area, "label": degrees(label(shaped[0]))}, "geometry": geometry}
