// Turns the drawn map into one that can be moved, where scripts run. Without it the drawn map stays.
(function () {
  "use strict";
  var found = window.RECOUNT_MAP, index = window.RECOUNT_INDEX, figure = document.querySelector("[data-map]");
  if (!figure || !found || !index || !window.L || !found.spots.length) { return; }

  var drawn = figure.querySelector("svg");
  var box = document.createElement("div");
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", drawn.getAttribute("aria-label"));
  figure.insertBefore(box, drawn);

  var map = L.map(box, { zoomControl: false, attributionControl: false, minZoom: 3, maxZoom: 16, scrollWheelZoom: false, fadeAnimation: false, zoomAnimation: false });
  L.control.zoom({ zoomInTitle: figure.dataset.in, zoomOutTitle: figure.dataset.out }).addTo(map);
  var scale = L.control.scale({ imperial: false, maxWidth: 140 });
  // The library writes "m" and "km" alone.
  scale._updateMetric = function (most) {
    var metres = this._getRoundNum(most), far = metres >= 1000;
    this._updateScale(this._mScale, (far ? metres / 1000 : metres) + " " + (far ? figure.dataset.kilometres : figure.dataset.metres), metres / most);
  };
  scale.addTo(map).getContainer().dir = document.documentElement.dir;

  // Circles have no size in pixels before the map has a view.
  map.setView([found.spots[0].lat, found.spots[0].lon], 9);

  var graticule = L.layerGroup().addTo(map);
  var spots = L.featureGroup().addTo(map);
  var labelled = {};

  function line(text) {
    var p = document.createElement("p");
    p.textContent = text;
    return p;
  }

  function popup(row) {
    var body = document.createElement("div"), link = document.createElement("a"), head = document.createElement("p");
    body.dir = document.documentElement.dir;
    link.href = figure.dataset.root + "incidents/" + encodeURIComponent(row[0]) + "/index.html";
    link.textContent = row[0] + " · " + row[1];
    head.appendChild(link);
    body.append(head, line(row[3]), line(figure.dataset.killed + ": " + row[6]), line(figure.dataset.grade + ": " + row[11]));
    return body;
  }

  // An area smaller than a finger's tip is still seen, and says that it is one.
  var LEAST = 6;
  var Area = L.Circle.extend({
    _project: function () {
      L.Circle.prototype._project.call(this);
      if (this._radius < LEAST) { this._radius = this._radiusY = LEAST; this._updateBounds(); }
    }
  });

  function shape(spot) {
    var at = [spot.lat, spot.lon];
    if (spot.radius === null) { return L.circleMarker(at, { className: "dot", radius: 5 }); }
    return new Area(at, { className: "area", radius: spot.radius, weight: 1.5 });
  }

  // One name for each place.
  function named(spot, row, drawnSpot) {
    var key = row[1] + spot.lat + spot.lon;
    if (labelled[key]) { return; }
    labelled[key] = true;
    // Above the middle: within a wide area, and clear of one that is drawn small.
    drawnSpot.bindTooltip(row[1], { permanent: true, direction: "top", offset: [0, -6] });
  }

  var ordered = found.spots.slice().sort(function (a, b) { return (b.radius || 0) - (a.radius || 0); });

  function draw() {
    var codes = window.recountChosen;
    spots.clearLayers();
    labelled = {};
    ordered.forEach(function (spot) {
      var row = index.rows[spot.row];
      if (codes && !codes.has(row[0])) { return; }
      named(spot, row, shape(spot).addTo(spots).bindPopup(popup(row)));
    });
  }

  // A name that would lie over another is left out until the map is closer; the place keeps its mark and its line.
  function unclutter() {
    var kept = [];
    box.querySelectorAll(".leaflet-tooltip").forEach(function (name) {
      name.classList.remove("crowded");
      var at = name.getBoundingClientRect();
      var free = kept.every(function (o) {
        return at.right < o.left || at.left > o.right || at.bottom < o.top || at.top > o.bottom;
      });
      if (free) { kept.push(at); } else { name.classList.add("crowded"); }
    });
  }

  function show() { draw(); unclutter(); }
  show();
  document.addEventListener("recount:filtered", show);

  // Who is reported to have held places on a day: context, off until asked for, and never part of what is filtered.
  var ask = document.querySelector("[data-control]"), context = L.layerGroup().addTo(map);

  function drawControl() {
    var on = ask.querySelector("[type=checkbox]").checked, day = ask.querySelector("[type=date]").value;
    var language = document.documentElement.lang;
    context.clearLayers();
    if (!on || !day) { return; }
    found.controls.forEach(function (held) {
      if ((held.since && held.since > day) || (held.until && held.until < day)) { return; }
      var name = held.holder[language] + (held.contested ? " (" + ask.dataset.contested + ")" : "");
      L.circle([held.lat, held.lon], {
        className: held.contested ? "held contested" : "held", radius: held.radius || 1000, weight: 1.5, interactive: false
      }).addTo(context).bindTooltip(name, { permanent: true, direction: "bottom", className: "held-label" });
    });
  }

  if (ask && found.controls.length) {
    ask.hidden = false;
    ask.addEventListener("input", drawControl);
  }

  function nice(raw) {
    var power = Math.pow(10, Math.floor(Math.log10(raw)));
    return [1, 2, 5, 10].map(function (n) { return n * power; }).filter(function (n) { return n >= raw; })[0];
  }

  function label(at, text) {
    var icon = L.divIcon({ className: "graticule-label", html: "", iconSize: null });
    var marker = L.marker(at, { icon: icon, interactive: false, keyboard: false }).addTo(graticule);
    marker.getElement().textContent = text;
  }

  function drawGraticule() {
    graticule.clearLayers();
    var size = map.getSize(), view = map.getBounds();
    // One line for each 150 pixels or so, and its label well inside the frame.
    var step = nice((view.getEast() - view.getWest()) * 150 / size.x), style = { className: "graticule", interactive: false };
    var digits = Math.max(0, -Math.floor(Math.log10(step)));
    for (var lon = Math.ceil(view.getWest() / step) * step; lon < view.getEast(); lon += step) {
      L.polyline([[view.getSouth(), lon], [view.getNorth(), lon]], style).addTo(graticule).bringToBack();
      label([view.getNorth(), lon], lon.toFixed(digits) + "°");
    }
    for (var lat = Math.ceil(view.getSouth() / step) * step; lat < view.getNorth(); lat += step) {
      L.polyline([[lat, view.getWest()], [lat, view.getEast()]], style).addTo(graticule).bringToBack();
      var y = map.latLngToContainerPoint([lat, view.getEast()]).y;
      label(map.containerPointToLatLng([size.x - 52, y]), lat.toFixed(digits) + "°");
    }
  }

  if (spots.getLayers().length) { map.fitBounds(spots.getBounds().pad(0.3), { maxZoom: 12 }); }
  map.on("moveend", drawGraticule);
  map.on("moveend zoomend resize", unclutter);
  drawGraticule();
  unclutter();
  drawn.toggleAttribute("hidden", true);
})();
